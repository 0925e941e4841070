package import Curriculum
package import Quantities
import Synchronization

/// The imported courses, parsed once and kept; any replica can make them again from the store.
package final class CourseLibrary: Sendable {
    /// Makes a course of its files; throws what is wrong with them.
    package typealias Reader = @Sendable (_ files: [String: String]) throws -> Course

    private struct Shelf {
        var courses: [CourseID: Course] = [:]
        var homes: [ItemID: CourseID] = [:]
        var importedAt: [CourseID: Instant] = [:]
    }

    private let store: any CourseStore
    private let read: Reader
    private let shelf = Mutex(Shelf())

    /// Makes a library over a store.
    package init(store: any CourseStore, reader: @escaping Reader) {
        self.store = store
        self.read = reader
    }

    /// Parses every course that is new or was imported again; returns how many there are.
    @discardableResult
    package func refresh() async throws -> Int {
        let summaries = try await store.courses()
        for summary in summaries where shelf.withLock({ $0.importedAt[summary.id] }) != summary.importedAt {
            guard let files = try await store.courseFiles(summary.id) else { continue }
            let course = try read(files)
            shelf.withLock { shelf in
                shelf.courses[summary.id] = course
                shelf.importedAt[summary.id] = summary.importedAt
                shelf.homes = shelf.homes.filter { $0.value != summary.id }
                for template in course.templates { shelf.homes[template.id] = summary.id }
            }
        }
        return summaries.count
    }

    /// The course of a name; `nil` where there is none.
    package func course(_ id: CourseID) async throws -> Course? {
        if let course = shelf.withLock({ $0.courses[id] }) { return course }
        try await refresh()
        return shelf.withLock { $0.courses[id] }
    }

    /// The template of a name in any course; `nil` where there is none.
    package func template(_ id: ItemID) async throws -> ItemTemplate? {
        if let template = cachedTemplate(id) { return template }
        try await refresh()
        return cachedTemplate(id)
    }

    /// All courses, by title.
    package func all() async throws -> [Course] {
        let summaries = try await store.courses()
        try await refresh()
        return shelf.withLock { shelf in summaries.compactMap { shelf.courses[$0.id] } }
    }

    private func cachedTemplate(_ id: ItemID) -> ItemTemplate? {
        shelf.withLock { shelf in shelf.homes[id].flatMap { shelf.courses[$0]?.template(id) } }
    }
}
