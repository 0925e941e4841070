import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct BeliefRebuilderTests {
    private let model = AnswerSamples.standard.active

    @Test func `tries those again who were overtaken, and them alone`() async throws {
        let store = OvertakenStore(tries: ["learner-b": 2, "learner-c": 5])
        let attempts = try await BeliefRebuilder(store: store)
            .rebuildAll(["learner-a", "learner-b", "learner-c"], under: model)
        #expect(attempts == 3)
        #expect(
            await store.calls == [
                ["learner-a", "learner-b", "learner-c"], ["learner-b", "learner-c"], ["learner-b", "learner-c"],
                ["learner-c"], ["learner-c"], ["learner-c"],
            ]
        )
    }

    @Test func `gives up on a learner who answers faster than a log can be read`() async throws {
        let store = OvertakenStore(tries: ["learner-a": .max])
        await #expect(throws: SubmissionFault.outdated("learner-a")) {
            try await BeliefRebuilder(store: store).rebuild("learner-a", under: model)
        }
        #expect(await store.calls.count == 20)
    }
}

/// A store whose logs grow during so many rebuilds; a rebuild that succeeds folds one attempt.
private actor OvertakenStore: BeliefStore {
    private var tries: [LearnerID: Int]
    private(set) var calls: [[LearnerID]] = []

    init(tries: [LearnerID: Int]) { self.tries = tries }

    func rebuild(_ learners: [LearnerID], under _: ActiveModel) -> RebuildOutcome {
        calls.append(learners)
        let overtaken = learners.filter { tries[$0, default: 0] > 0 }
        for learner in overtaken { tries[learner, default: 0] -= 1 }
        return RebuildOutcome(attempts: learners.count - overtaken.count, overtaken: overtaken)
    }

    func records(of _: [LearnerID]) -> [LearnerID: LearnerRecord] { [:] }
    func learnersWithAttempts(after _: LearnerID?, limit _: Int) -> [LearnerID] { [] }
    func takeSnapshots(since _: Instant, at _: Instant) {}
    func snapshots(of _: LearnerID, concept _: ConceptID) -> [MasterySnapshot] { [] }
}
