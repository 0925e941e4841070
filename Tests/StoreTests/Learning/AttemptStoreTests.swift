import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite(.serialized) struct AttemptStoreTests {
    private let model = ModelVersion.first(at: Answers.start).active

    @Test(arguments: LearningDriver.available)
    func `counts a key once, however often it is sent`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let first = try await store.record([Answers.submission("k1")], under: model)[0].get()
            let second = try await store.record([Answers.submission("k1", isCorrect: false)], under: model)[0].get()
            #expect(!first.isRepeat)
            #expect(first.update?.explanations.count == 1)
            #expect(second.isRepeat)
            #expect(second.update == nil)
            #expect(second.attempt == first.attempt)
            #expect(try await store.log(of: "learner-a") == [first.attempt])
            #expect(try await store.records(of: ["learner-a"])["learner-a"] == model.fold([first.attempt]))
        }
    }

    @Test(arguments: LearningDriver.available)
    func `counts a key once within a batch`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let batch = [
                Answers.submission("k1"), Answers.submission("k1"), Answers.submission("k2", minutes: 1),
                Answers.submission("k1"),
            ]
            let receipts = try await store.record(batch, under: model).map { try $0.get() }
            #expect(receipts.map(\.isRepeat) == [false, true, false, true])
            #expect(receipts.map(\.attempt.ordinal) == [1, 1, 2, 1])
            #expect(try await store.log(of: "learner-a").map(\.key) == ["k1", "k2"])
        }
    }

    @Test(arguments: LearningDriver.available)
    func `counts the same key of another learner`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            _ = try await store.record([Answers.submission("k1", by: "learner-a")], under: model)
            let batch = [
                Answers.submission("k1", by: "learner-b", isCorrect: false), Answers.submission("k1", by: "learner-a"),
            ]
            let receipts = try await store.record(batch, under: model).map { try $0.get() }
            #expect(receipts.map(\.isRepeat) == [false, true])
            #expect(receipts[0].attempt.learner == "learner-b")
            #expect(receipts[0].attempt.ordinal == 1)
            #expect(!receipts[0].attempt.evidence.isCorrect)
        }
    }

    @Test(arguments: LearningDriver.available, ModelVersion.both)
    func `takes 300 answers of mixed learners as if they came one by one`(
        driver: LearningDriver,
        version: ModelVersion
    ) async throws {
        let log = Answers.log(300, learners: 23, seed: 5)
        let reference = MemoryLearningStore()
        for submission in log { _ = try await reference.record([submission], under: version.active)[0].get() }
        try await driver.withStore(model: version) { store in
            let receipts = try await store.record(log, under: version.active).map { try $0.get() }
            #expect(receipts.map(\.attempt.key) == log.map(\.key))
            for learner in Set(log.map(\.learner)) {
                let expected = try await reference.log(of: learner)
                #expect(receipts.map(\.attempt).filter { $0.learner == learner } == expected)
                #expect(try await store.log(of: learner) == expected)
                #expect(try await store.records(of: [learner])[learner] == version.active.fold(expected))
            }
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a faulty submission takes nothing of the others along`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let faulty = Submission(
                learner: "learner-a",
                key: "k2",
                kind: .answered,
                session: "nowhere",
                evidence: Answers.submission("k2").evidence
            )
            let batch = [Answers.submission("k1"), faulty, Answers.submission("k3", minutes: 1)]
            let results = try await store.record(batch, under: model)
            #expect(throws: SubmissionFault.unknownSession("nowhere")) { try results[1].get() }
            #expect(try await store.log(of: "learner-a").map(\.key) == ["k1", "k3"])
            #expect(try await store.log(of: "learner-a").map(\.ordinal) == [1, 2])
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a batch without a good submission leaves no learner behind`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let faulty = Submission(
                learner: "learner-a",
                key: "k",
                kind: .answered,
                session: "nowhere",
                evidence: Answers.submission("k").evidence
            )
            _ = try await store.record([faulty], under: model)
            #expect(try await store.record([], under: model).isEmpty)
            #expect(try await store.records(of: ["learner-a"]).isEmpty)
            #expect(try await store.learnersWithAttempts(after: nil, limit: 10).isEmpty)
        }
    }

    @Test(arguments: LearningDriver.available, [Double.nan, .infinity, -1, 0])
    func `a strange response time takes nobody along`(driver: LearningDriver, seconds: Double) async throws {
        let version = ModelVersion.enhanced
        try await driver.withStore(model: version) { store in
            var log = Answers.log(30, learners: 1, seed: 14)
            let odd = log[20].evidence
            log[20] = Submission(
                learner: log[20].learner,
                key: log[20].key,
                kind: .imported,
                evidence: Evidence(
                    item: odd.item,
                    concepts: odd.concepts,
                    isCorrect: odd.isCorrect,
                    at: odd.at,
                    responseTime: TimeSpan(seconds: seconds)
                )
            )
            for result in try await store.record(log, under: version.active) { _ = try result.get() }
            let expected = version.active.fold(try await store.log(of: "learner-0"))
            #expect(expected.ordinal == 30)
            #expect(try await store.records(of: ["learner-0"])["learner-0"] == expected)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `finds attempts by place, age and item`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let log = Answers.log(80, learners: 3, seed: 6)
            let entered = try await store.record(log, under: model).map { try $0.get().attempt }
            let mine = entered.filter { $0.learner == "learner-1" }
            #expect(try await store.attempts(of: "learner-1", after: 4, limit: 5) == Array(mine[4..<9]))
            #expect(try await store.attempts(of: "learner-1", after: mine.count, limit: 5).isEmpty)
            #expect(try await store.newestAttempts(of: "learner-1", limit: 7) == mine.suffix(7).reversed())
            #expect(
                try await store.seeds(of: "item-2", attemptedBy: "learner-1")
                    == mine.filter { $0.evidence.item == "item-2" }.reversed().compactMap(\.record.seed)
            )
            let since = Answers.start.advanced(by: .minutes(300))
            let counts = try await store.attemptCounts(of: ["learner-0", "learner-2", "nobody"], since: since)
            for learner in ["learner-0", "learner-2"] as [LearnerID] {
                #expect(counts[learner] == entered.count { $0.learner == learner && $0.evidence.at >= since })
            }
            #expect((counts["nobody"] ?? 0) == 0)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `lists the newest attempts of all, those of one moment by place`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let batch = ["k1", "k2", "k3"].map { Answers.submission($0, by: "learner-a", minutes: 5) }
            let others = [
                Answers.submission("k1", by: "learner-b", minutes: 4),
                Answers.submission("k2", by: "learner-b", minutes: 6),
            ]
            _ = try await store.record(batch + others, under: model)
            let newest = try await store.newestAttempts(limit: 4)
            #expect(newest.map(\.learner) == ["learner-b", "learner-a", "learner-a", "learner-a"])
            #expect(newest.map(\.ordinal) == [2, 3, 2, 1])
        }
    }
}
