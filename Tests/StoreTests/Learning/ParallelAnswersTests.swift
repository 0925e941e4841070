import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite(.serialized) struct ParallelAnswersTests {
    private let version = ModelVersion.enhanced

    @Test(arguments: LearningDriver.available)
    func `eight recorders lose no answer and no update`(driver: LearningDriver) async throws {
        try await driver.withStore(model: version) { store in
            let streams = (0..<8).map { stream in
                Answers.log(200, learners: 20, seed: UInt64(stream)).map { renamed($0, stream) }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for stream in streams {
                    let recorder = recorder(over: store)
                    for lane in 0..<4 {
                        group.addTask {
                            for submission in stream.dropFirst(lane * 50).prefix(50) {
                                _ = try await recorder.record(submission)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await expectWhole(store, keys: Set(streams.joined().map(\.key)))
        }
    }

    @Test(arguments: LearningDriver.available)
    func `answers and rebuilds of the same learners leave the beliefs of the log`(
        driver: LearningDriver
    ) async throws {
        try await driver.withStore(model: version) { store in
            let log = Answers.log(160, learners: 4, seed: 11)
            let learners = Set(log.map(\.learner)).sorted()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lane in 0..<2 {
                    let recorder = recorder(over: store)
                    group.addTask {
                        for submission in log.dropFirst(lane * 80).prefix(80) {
                            _ = try await recorder.record(submission)
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<40 { _ = try await store.rebuild(learners, under: version.active) }
                }
                try await group.waitForAll()
            }
            try await expectWhole(store, keys: Set(log.map(\.key)))
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a version that becomes active amid answers takes every learner over`(
        driver: LearningDriver
    ) async throws {
        try await driver.withStore { store in
            try await store.insert(version)
            let log = Answers.log(240, learners: 6, seed: 13)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lane in 0..<4 {
                    let recorder = recorder(over: store)
                    group.addTask {
                        for (number, submission) in log.dropFirst(lane * 60).prefix(60).enumerated() {
                            if lane == 0, number == 20 { try await store.activate(version.id) }
                            _ = try await recorder.record(submission)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let recompute = Recompute(beliefs: store, runs: store, models: ModelRegistry(store: store))
            #expect(try await recompute.run(workers: 2, chunk: 2).attempts == 240)
            try await expectWhole(store, keys: Set(log.map(\.key)))
        }
    }

    private func recorder(over store: any LearningSeams) -> AttemptRecorder {
        AttemptRecorder(store: store, models: ModelRegistry(store: store), rebuilder: BeliefRebuilder(store: store))
    }

    private func renamed(_ submission: Submission, _ stream: Int) -> Submission {
        Submission(
            learner: submission.learner,
            key: AttemptKey(stored: "\(stream)-\(submission.key)"),
            kind: submission.kind,
            evidence: submission.evidence,
            record: submission.record
        )
    }

    /// Ordinals without gaps, every key once, and the beliefs of a replay bit by bit.
    private func expectWhole(_ store: any LearningSeams, keys: Set<AttemptKey>) async throws {
        let learners = try await store.learnersWithAttempts(after: nil, limit: 1000)
        let records = try await store.records(of: learners)
        var found: [AttemptKey] = []
        for learner in learners {
            let log = try await store.log(of: learner)
            found += log.map(\.key)
            #expect(log.map(\.ordinal) == Array(1...log.count))
            #expect(records[learner] == version.active.fold(log))
        }
        #expect(found.count == keys.count)
        #expect(Set(found) == keys)
    }
}
