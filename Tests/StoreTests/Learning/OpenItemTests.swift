import KnowledgeTracing
import Learning
import Quantities
import Testing

/// An answer to the open item of a practice session.
@Suite(.serialized) struct OpenItemTests {
    private let model = ModelVersion.first(at: Answers.start).active

    @Test(arguments: LearningDriver.available)
    func `an answer closes the item, and only its own key is known afterwards`(
        driver: LearningDriver
    ) async throws {
        try await driver.withStore { store in
            try await begin(with: store)
            let receipt = try await answer("k1", in: store).get()
            let session = try #require(try await store.practiceSession("s1"))
            #expect(session.open == nil)
            #expect(session.answered == 1)
            #expect(session.lastAttempt == 1)
            #expect(receipt.attempt.session == "s1")
            #expect(try await answer("k1", in: store).get().isRepeat)
            let late = try await answer("k2", in: store)
            #expect(throws: SubmissionFault.notOpen("kinematics-stopping-distance")) { try late.get() }
            #expect(try await store.log(of: "learner-a").count == 1)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `two keys for one item in one batch count once`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await begin(with: store)
            let results = try await store.record([submission("k1"), submission("k2")], under: model)
            #expect(try results[0].get().attempt.ordinal == 1)
            #expect(throws: SubmissionFault.notOpen("kinematics-stopping-distance")) { try results[1].get() }
        }
    }

    @Test(arguments: LearningDriver.available)
    func `an item that is not open is refused`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await begin(with: store)
            let wrongSeed = try await store.record([submission("k1", seed: 8)], under: model)[0]
            #expect(throws: SubmissionFault.notOpen("kinematics-stopping-distance")) { try wrongSeed.get() }
            let wrongItem = try await store.record([submission("k1", item: "other")], under: model)[0]
            #expect(throws: SubmissionFault.notOpen("other")) { try wrongItem.get() }
            let stranger = try await store.record([submission("k1", by: "learner-b")], under: model)[0]
            #expect(throws: SubmissionFault.unknownSession("s1")) { try stranger.get() }
            #expect(try await store.practiceSession("s1")?.open?.seed == 7)
            #expect(try await answer("k1", in: store).get().attempt.ordinal == 1)
        }
    }

    @Test(arguments: LearningDriver.available, [(0, 1.0), (1, 0.7), (2, 0.4), (3, 0.2)])
    func `a right answer weighs less after hints`(driver: LearningDriver, hints: (Int, Double)) async throws {
        try await driver.withStore { store in
            try await begin(with: store, hints: hints.0)
            let attempt = try await answer("k1", in: store).get().attempt
            #expect(attempt.evidence.weight == hints.1)
            #expect(attempt.record.hints == hints.0)
            #expect(try await store.log(of: "learner-a") == [attempt])
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a wrong answer weighs in full whatever was open`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await begin(with: store, hints: 3)
            let attempt = try await store.record([submission("k1", isCorrect: false)], under: model)[0].get().attempt
            #expect(attempt.evidence.weight == 1)
            #expect(attempt.record.hints == 3)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `the time is taken from the asking where the client measured none`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await begin(with: store)
            #expect(try await answer("k1", in: store).get().attempt.evidence.facts.responseTime == .minutes(3))
            try await begin("s2", with: store)
            let measured = submission("k2", session: "s2", responseTime: TimeSpan(seconds: 41.5))
            let receipt = try await store.record([measured], under: model)[0].get()
            #expect(receipt.attempt.evidence.facts.responseTime == TimeSpan(seconds: 41.5))
            try await begin("s3", with: store)
            let late = submission("k3", session: "s3", minutes: 61)
            let absent = try await store.record([late], under: model)[0].get()
            #expect(absent.attempt.evidence.facts.responseTime == nil)
        }
    }

    private func begin(
        _ id: PracticeSessionID = "s1",
        with store: any LearningSeams,
        hints: Int = 0
    ) async throws {
        let session = PracticeSession(
            id: id,
            learner: "learner-a",
            course: "starter",
            concept: nil,
            startedAt: Answers.start
        )
        let item = OpenItem(
            item: "kinematics-stopping-distance",
            seed: 7,
            askedAt: Answers.start,
            hints: hints,
            reason: .growing
        )
        try await store.begin(session.opened(item), ending: Answers.start)
    }

    private func answer(
        _ key: AttemptKey,
        in store: any LearningSeams
    ) async throws -> Result<Receipt, SubmissionFault> {
        try await store.record([submission(key)], under: model)[0]
    }

    private func submission(
        _ key: AttemptKey,
        by learner: LearnerID = "learner-a",
        session: PracticeSessionID = "s1",
        item: ItemID = "kinematics-stopping-distance",
        seed: Int64 = 7,
        isCorrect: Bool = true,
        minutes: Double = 3,
        responseTime: TimeSpan? = nil
    ) -> Submission {
        Submission(
            learner: learner,
            key: key,
            kind: .answered,
            session: session,
            evidence: Evidence(
                item: item,
                concepts: [ConceptWeight("kinematics")],
                isCorrect: isCorrect,
                at: Answers.start.advanced(by: .minutes(minutes)),
                responseTime: responseTime
            ),
            record: Attempt.Record(seed: seed)
        )
    }
}
