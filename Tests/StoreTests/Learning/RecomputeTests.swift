import KnowledgeTracing
import Learning
import Quantities
import Synchronization
import Testing

@Suite(.serialized) struct RecomputeTests {
    @Test(arguments: LearningDriver.available, ModelVersion.both)
    func `leads to the same bytes as the answers did`(driver: LearningDriver, version: ModelVersion) async throws {
        try await driver.withStore(model: version) { store in
            let log = Answers.log(200, learners: 11, seed: 9)
            for part in stride(from: 0, to: 200, by: 40) {
                _ = try await store.record(Array(log[part..<part + 40]), under: version.active)
            }
            let learners = Set(log.map(\.learner)).sorted()
            let online = try await store.records(of: learners)
            let progress = try await recompute(store).run(workers: 2, chunk: 2)
            #expect(try await store.records(of: learners) == online)
            #expect(progress.isFinished)
            #expect(progress.learners == learners.count)
            #expect(progress.attempts == 200)
            #expect(try await store.recomputeProgress() == progress)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `is taken up where it was interrupted`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let learners = try await enterThenChangeModel(store)
            let reported = Mutex<[Recompute.Progress]>([])
            await #expect(throws: CancellationError.self) {
                try await recompute(store).run(workers: 1, chunk: 3) { progress in
                    reported.withLock { $0.append(progress) }
                    if progress.learners == 6 { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            let half = try #require(try await store.recomputeProgress())
            #expect(!half.isFinished)
            #expect(half.learners == 6)
            #expect(half.cursor == learners[5])
            let versions = try await store.records(of: learners).mapValues(\.version)
            #expect(learners.map { versions[$0] == "enhanced-2" } == learners.indices.map { $0 < 6 })

            let whole = try await Task { try await recompute(store).run(workers: 2, chunk: 3) }.value
            #expect(whole.isFinished)
            #expect(whole.learners == learners.count)
            #expect(whole.attempts == 150)
            try await expectRebuilt(store, learners)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a finished run, and one of another version, begin anew`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let learners = try await enterThenChangeModel(store)
            let stale = Recompute.Progress(version: "standard-1", cursor: learners[7], learners: 8, attempts: 99)
            try await store.save(stale)
            #expect(try await recompute(store).run(workers: 2).attempts == 150)
            #expect(try await recompute(store).run(workers: 2).attempts == 150)
            try await expectRebuilt(store, learners)
        }
    }

    private func recompute(_ store: any LearningSeams) -> Recompute {
        Recompute(beliefs: store, runs: store, models: ModelRegistry(store: store))
    }

    /// Enters 150 answers under the standard version and makes the enhanced one active.
    private func enterThenChangeModel(_ store: any LearningSeams) async throws -> [LearnerID] {
        let log = Answers.log(150, learners: 12, seed: 10)
        _ = try await store.record(log, under: ModelVersion.first(at: Answers.start).active)
        try await store.insert(.enhanced)
        try await store.activate("enhanced-2")
        return Set(log.map(\.learner)).sorted()
    }

    private func expectRebuilt(_ store: any LearningSeams, _ learners: [LearnerID]) async throws {
        let records = try await store.records(of: learners)
        for learner in learners {
            #expect(records[learner] == ModelVersion.enhanced.active.fold(try await store.log(of: learner)))
        }
    }
}
