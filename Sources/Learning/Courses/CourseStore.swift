package import Quantities

/// Where imported courses are kept, as the files that they were imported from.
package protocol CourseStore: Sendable {
    /// The courses, by title.
    func courses() async throws -> [CourseSummary]
    /// The files of a course by path; `nil` where there is none of this name.
    func courseFiles(_ id: CourseID) async throws -> [String: String]?
    /// Keeps a course in place of the one of the same name, whole or not at all.
    func save(_ course: CourseSummary, files: [String: String]) async throws
}

/// One line of a list of courses.
package struct CourseSummary: Hashable, Sendable, Identifiable {
    /// The course.
    package let id: CourseID
    /// Its title.
    package let title: String
    /// When it was imported.
    package let importedAt: Instant

    /// Makes a line.
    package init(id: CourseID, title: String, importedAt: Instant) {
        self.id = id
        self.title = title
        self.importedAt = importedAt
    }
}
