import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct RebuildTests {
    @Test(arguments: [AnswerSamples.standard, AnswerSamples.enhanced])
    func `answers one by one, a rebuild and a replay lead to the same bytes`(version: ModelVersion) async throws {
        let model = version.active
        var generator = SeededGenerator(seed: 2026)
        for number in 0..<1000 {
            let learner = LearnerID(stored: "learner-\(number)")
            let log = AnswerSamples.evidence(Int.random(in: 1...14, using: &generator), using: &generator)
            let store = MemoryLearningStore()
            try await enter(log, of: learner, into: store, under: model, using: &generator)
            let online = try #require(await store.records(of: [learner])[learner])
            #expect(await store.rebuild([learner], under: model).attempts == log.count)
            #expect(await store.records(of: [learner])[learner] == online)
            #expect(bits(of: replay(log, of: learner, under: model.knowledge)) == bits(of: online.knowledge))
        }
    }

    @Test func `a rebuild under another version is what that version would have made`() async throws {
        var generator = SeededGenerator(seed: 3)
        let log = AnswerSamples.evidence(60, using: &generator)
        let store = MemoryLearningStore()
        try await enter(log, of: "learner-a", into: store, under: AnswerSamples.standard.active, using: &generator)
        try await BeliefRebuilder(store: store).rebuild("learner-a", under: AnswerSamples.enhanced.active)
        let record = try #require(await store.records(of: ["learner-a"])["learner-a"])
        #expect(record.version == "enhanced-2")
        #expect(record.ordinal == 60)
        let expected = replay(log, of: "learner-a", under: AnswerSamples.enhanced.active.knowledge)
        #expect(bits(of: record.knowledge) == bits(of: expected))
    }

    /// Enters a log in batches of random sizes, as answers share transactions.
    private func enter(
        _ log: [Evidence],
        of learner: LearnerID,
        into store: MemoryLearningStore,
        under model: ActiveModel,
        using generator: inout SeededGenerator
    ) async throws {
        var left = log.enumerated().map { number, evidence in
            Submission(learner: learner, key: AttemptKey(stored: "k\(number)"), kind: .reported, evidence: evidence)
        }
        while !left.isEmpty {
            let batch = left.prefix(Int.random(in: 1...5, using: &generator))
            left.removeFirst(batch.count)
            for result in try await store.record(Array(batch), under: model) { _ = try result.get() }
        }
    }

    private func replay(_ log: [Evidence], of learner: LearnerID, under model: KnowledgeModel) -> LearnerKnowledge {
        var replay = Replay(model: model)
        let handle = replay.intern(learner)
        for evidence in log {
            let item = replay.intern(evidence.item)
            let concepts = replay.intern(evidence.concepts)
            replay.apply(evidence.facts, by: handle, to: item, testing: concepts)
        }
        return replay.knowledge(of: learner) ?? LearnerKnowledge()
    }

    /// Every number of what is known, as its bits.
    private func bits(of knowledge: LearnerKnowledge) -> [String] {
        let session = knowledge.session
        let numbers = [session.overloadRisk, session.responseTime.value?.seconds ?? -1].map { "\($0.bitPattern)" }
        let counts = [session.wrongStreak, session.answersInSession, session.answers, session.responseTime.count]
        let beliefs = knowledge.beliefs.sorted { $0.key < $1.key }.map { concept, belief in
            "\(concept) \(belief.mastery.value.bitPattern) \(belief.attempts) \(belief.lastItem?.rawValue ?? "") "
                + "\(belief.lastAnswerAt?.microseconds ?? 0)"
        }
        return numbers + counts.map(String.init) + beliefs
            + ["\(session.startedAt?.microseconds ?? 0) \(session.lastAnswerAt?.microseconds ?? 0)"]
    }
}

extension ModelVersion: CustomTestStringConvertible {
    /// The name in the report of a test.
    package var testDescription: String { id.rawValue }
}
