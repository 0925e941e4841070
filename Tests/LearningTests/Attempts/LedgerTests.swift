import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct LedgerTests {
    private let model = AnswerSamples.standard.active

    @Test func `ordinals go on from the stored log`() throws {
        var ledger = ledger(["learner-a": LearnerRecord(ordinal: 41, version: model.version)])
        #expect(try ledger.enter(AnswerSamples.submission("k1")).attempt.ordinal == 42)
        #expect(try ledger.enter(AnswerSamples.submission("k1", by: "learner-b")).attempt.ordinal == 1)
        #expect(try ledger.enter(AnswerSamples.submission("k2")).attempt.ordinal == 43)
        #expect(ledger.learners["learner-a"]?.ordinal == 43)
        #expect(ledger.learners["learner-b"]?.version == model.version)
        #expect(ledger.touched == ["learner-a": ["kinematics", "dynamics"], "learner-b": ["kinematics", "dynamics"]])
    }

    @Test func `a repeat changes nothing`() throws {
        var ledger = ledger()
        let first = try ledger.enter(AnswerSamples.submission("k1"))
        let before = ledger.learners
        let second = try ledger.enter(AnswerSamples.submission("k1", isCorrect: false, minutes: 9))
        #expect(second.isRepeat)
        #expect(second.attempt == first.attempt)
        #expect(ledger.learners == before)
        #expect(ledger.entered == [first.attempt])
    }

    @Test func `a stored attempt of the same key is a repeat for its learner only`() throws {
        var earlier = ledger()
        let stored = try earlier.enter(AnswerSamples.submission("k1")).attempt
        var ledger = Ledger(model: model, learners: earlier.learners, sessions: [:], known: [stored])
        #expect(try ledger.enter(AnswerSamples.submission("k1")).attempt == stored)
        #expect(try !ledger.enter(AnswerSamples.submission("k1", by: "learner-b")).isRepeat)
        #expect(ledger.entered.map(\.learner) == ["learner-b"])
    }

    @Test func `an outdated belief stops its learner alone, and leaves the session open`() throws {
        let session = session(hints: 1)
        var ledger = Ledger(
            model: model,
            learners: ["learner-a": LearnerRecord(ordinal: 3, version: "older-1")],
            sessions: [session.id: session],
            known: []
        )
        #expect(throws: SubmissionFault.outdated("learner-a")) {
            try ledger.enter(AnswerSamples.submission("k1", session: "s1"))
        }
        #expect(ledger.sessions["s1"] == session)
        #expect(ledger.changedSessions.isEmpty)
        #expect(ledger.entered.isEmpty)
        #expect(try ledger.enter(AnswerSamples.submission("k1", by: "learner-b")).attempt.ordinal == 1)
    }

    @Test(arguments: [(0, true, 1.0), (1, true, 0.7), (2, true, 0.4), (3, true, 0.2), (0, false, 1), (3, false, 1)])
    func `hints lower the weight of a right answer only`(hints: Int, isCorrect: Bool, weight: Double) throws {
        let session = session(hints: hints)
        var ledger = Ledger(model: model, learners: [:], sessions: [session.id: session], known: [])
        let submission = AnswerSamples.submission("k1", session: "s1", isCorrect: isCorrect, minutes: 2)
        let attempt = try ledger.enter(submission).attempt
        #expect(attempt.evidence.weight == weight)
        #expect(attempt.record.hints == hints)
        #expect(attempt.evidence.facts.responseTime == .minutes(2))
        #expect(ledger.sessions["s1"]?.open == nil)
        #expect(ledger.changedSessions == ["s1"])
    }

    @Test func `an answer from before the asking has no response time`() throws {
        let session = session(hints: 0)
        var ledger = Ledger(model: model, learners: [:], sessions: [session.id: session], known: [])
        let attempt = try ledger.enter(AnswerSamples.submission("k1", session: "s1", minutes: -1)).attempt
        #expect(attempt.evidence.facts.responseTime == nil)
    }

    private func ledger(_ learners: [LearnerID: LearnerRecord] = [:]) -> Ledger {
        Ledger(model: model, learners: learners, sessions: [:], known: [])
    }

    private func session(hints: Int) -> PracticeSession {
        let item = OpenItem(item: "item", seed: 7, askedAt: AnswerSamples.start, hints: hints, reason: .growing)
        return PracticeSession(
            id: "s1",
            learner: "learner-a",
            course: "sample",
            concept: nil,
            startedAt: AnswerSamples.start
        ).opened(item)
    }
}
