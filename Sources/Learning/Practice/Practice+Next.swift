package import Curriculum
import KnowledgeTracing
package import Quantities

extension Practice {
    /// Opens the next item, unless one is open already (in another tab, before a crash), and returns the session.
    ///
    /// An open item that was taken out of the course meanwhile is put aside. Throws ``PracticeError``.
    package func next(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeView {
        let session = try await session(id, of: learner)
        guard session.open == nil, session.endedAt == nil else {
            do { return try await view(session) } catch PracticeError.itemGone {
                return try await skip(id, of: learner)
            }
        }
        guard let course = try await seams.library.course(session.course) else {
            throw PracticeError.unknownCourse(session.course)
        }
        let item = try await choose(in: course, for: session)
        let changed = try await seams.sessions.change(id) { current in
            current.open == nil && current.endedAt == nil ? current.opened(item) : nil
        }
        return try await view(changed)
    }

    /// What the learner would be asked next in a course, without opening it; `nil` where there is nothing.
    package func preview(for learner: LearnerID, in course: Course) async throws -> ItemChoice.Choice? {
        var generator = SeededGenerator(seed: 0)
        return try await choice(for: learner, in: course).choice(using: &generator)
    }

    private func choice(for learner: LearnerID, in course: Course) async throws -> ItemChoice {
        let model = try await seams.models.active()
        let record = try await seams.beliefs.records(of: [learner])[learner] ?? LearnerRecord()
        return ItemChoice(
            course: course,
            model: model.knowledge,
            knowledge: record.knowledge,
            forecast: try await seams.forecaster.forecast(for: learner, under: model, at: seams.clock.now),
            now: seams.clock.now
        )
    }

    private func choose(in course: Course, for session: PracticeSession) async throws -> OpenItem {
        var hash = StableHash()
        hash.feed(session.id.rawValue)
        hash.feed(String(session.asked.count + session.answered))
        hash.feed(String(seams.clock.now.microseconds))
        var generator = SeededGenerator(seed: hash.value)
        let choice = try await choice(for: session.learner, in: course)
            .choice(within: session.concept, asked: session.asked, using: &generator)
        guard let choice else { throw PracticeError.unknownConcept(session.concept ?? "any") }
        return OpenItem(
            item: choice.template.id,
            seed: try await unseenSeed(of: choice.template, for: session.learner, using: &generator),
            askedAt: seams.clock.now,
            reason: choice.reason
        )
    }

    /// A seed whose drawn question the learner has not seen, as far as eight tries find one.
    private func unseenSeed(
        of template: ItemTemplate,
        for learner: LearnerID,
        using generator: inout SeededGenerator
    ) async throws -> Int64 {
        let earlier = try await seams.attempts.seeds(of: template.id, attemptedBy: learner)
        let seen = Set(earlier.prefix(32).compactMap { try? template.item(seed: UInt64($0)).stem })
        var seed = Self.seed(using: &generator)
        for _ in 0..<8 {
            guard let stem = try? template.item(seed: UInt64(seed)).stem, seen.contains(stem) else { return seed }
            seed = Self.seed(using: &generator)
        }
        return seed
    }

    /// A seed below 2^53, which every JSON reader keeps exact.
    private static func seed(using generator: inout SeededGenerator) -> Int64 {
        Int64(generator.next() >> 11)
    }
}
