import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct TimelineTests {
    private let store = MemoryLearningStore()
    private let model = AnswerSamples.enhanced.active

    @Test func `the steps of a concept are those of its answers, ending at the belief`() async throws {
        let log = try await enter(answers: 1200)
        let steps = try await timeline().steps(of: "energy", learner: "learner-a")
        let expected = log.filter { $0.concepts.contains { $0.concept == "energy" } }
        #expect(steps.map(\.attempt.evidence) == expected)
        #expect(steps.map(\.attempts) == Array(1...expected.count))
        let belief = await store.records(of: ["learner-a"])["learner-a"]?.knowledge.beliefs["energy"]
        #expect(steps.last?.mastery == belief?.mastery)
        #expect(try await timeline().steps(of: "energy", learner: "nobody").isEmpty)
    }

    @Test func `the moves are those since the last long break`() async throws {
        for (number, minutes) in [0.0, 5, 10, 300, 303, 306].enumerated() {
            let submission = AnswerSamples.submission(
                AttemptKey(stored: "k\(number)"),
                isCorrect: number != 4,
                minutes: minutes
            )
            _ = try await store.record([submission], under: model)[0].get()
        }
        await store.establish(AnswerSamples.enhanced)
        let moves = try await timeline().newestMoves(of: "learner-a")
        #expect(Set(moves.map(\.concept)) == ["kinematics", "dynamics"])
        #expect(moves.map(\.answers) == [3, 3])
        #expect(moves.map(\.right) == [2, 2])
        let steps = try await timeline().steps(of: "kinematics", learner: "learner-a")
        let kinematics = try #require(moves.first { $0.concept == "kinematics" })
        #expect(kinematics.before?.mastery == steps[2].mastery)
        #expect(kinematics.after.mastery == steps[5].mastery)
        #expect(try await timeline().newestMoves(of: "nobody").isEmpty)
    }

    private func timeline() -> Timeline { Timeline(attempts: store, models: ModelRegistry(store: store)) }

    private func enter(answers count: Int) async throws -> [Evidence] {
        await store.establish(AnswerSamples.enhanced)
        var generator = SeededGenerator(seed: 8)
        let log = AnswerSamples.evidence(count, using: &generator)
        let submissions = log.enumerated().map { number, evidence in
            Submission(
                learner: "learner-a",
                key: AttemptKey(stored: "k\(number)"),
                kind: .reported,
                evidence: evidence
            )
        }
        for result in try await store.record(submissions, under: model) { _ = try result.get() }
        return log
    }
}
