import Learning
import Quantities
import Synchronization
import Testing

@Suite struct AttemptRecorderTests {
    private let memory = MemoryLearningStore()

    @Test func `answers that arrive while one is stored share a transaction`() async throws {
        let (store, recorder) = try await recorder()
        let receipts = try await recordAtOnce(600, by: recorder) { await store.open() }
        #expect(receipts.count == 600)
        let batches = await store.batches
        #expect(batches.reduce(0, +) == 600)
        // NB: 1, 256, 256 and 87 where all have arrived in time; how many do is up to the scheduler.
        #expect(batches.count < 60, "\(batches)")
        #expect(batches.allSatisfy { $0 <= AttemptRecorder.largestBatch })
        let log = await memory.attempts(of: "learner-a", after: 0, limit: 1000)
        #expect(log.map(\.ordinal) == Array(1...600))
    }

    @Test(arguments: [false, true])
    func `every one gets the receipt of the own answer`(isOverlapping: Bool) async throws {
        let (store, recorder) = try await recorder(isOverlapping: isOverlapping)
        let receipts = try await recordAtOnce(100, by: recorder) { await store.open() }
        for (key, receipt) in receipts { #expect(receipt.attempt.key == key) }
    }

    @Test(arguments: [false, true])
    func `a failing store is told to everyone who waits, and those after it are served`(
        isOverlapping: Bool
    ) async throws {
        let (store, recorder) = try await recorder(isOverlapping: isOverlapping)
        await store.setDown(true)
        let failures = Tally()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    let submission = AnswerSamples.submission(AttemptKey(stored: "k\(number)"))
                    await #expect(throws: WatchedStore.Down()) { try await recorder.record(submission) }
                    _ = failures.countUp()
                }
            }
            await store.open()
        }
        #expect(failures.count == 50)
        await store.setDown(false)
        #expect(try await recorder.record(AnswerSamples.submission("k1")).attempt.ordinal == 1)
    }

    @Test(arguments: [false, true])
    func `a fault goes to the one who is at fault`(isOverlapping: Bool) async throws {
        let (store, recorder) = try await recorder(isOverlapping: isOverlapping)
        await store.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                let key = AttemptKey(stored: "k\(number)")
                group.addTask {
                    if number % 4 == 0 {
                        await #expect(throws: SubmissionFault.unknownSession("none")) {
                            try await recorder.record(AnswerSamples.submission(key, session: "none"))
                        }
                    } else {
                        _ = try await recorder.record(AnswerSamples.submission(key))
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(await memory.attempts(of: "learner-a", after: 0, limit: 100).count == 15)
    }

    @Test func `one whose request is cancelled takes nobody along`() async throws {
        let (store, recorder) = try await recorder()
        let leader = Task { try await recorder.record(AnswerSamples.submission("leader")) }
        while await store.batches.isEmpty { await Task.yield() }
        let other = Task { try await recorder.record(AnswerSamples.submission("other")) }
        leader.cancel()
        await store.open()
        #expect(try await other.value.attempt.key == "other")
        #expect(try await leader.value.attempt.key == "leader")
    }

    @Test func `an intake of several lanes keeps a learner to one of them`() async throws {
        let store = WatchedStore(over: memory)
        await memory.establish(AnswerSamples.standard)
        await store.open()
        let models = ModelRegistry(store: memory)
        let intake = AttemptIntake(lanes: 4) {
            AttemptRecorder(store: store, models: models, rebuilder: BeliefRebuilder(store: memory))
        }
        for number in 0..<40 {
            let learner = LearnerID(stored: "learner-\(number % 8)")
            _ = try await intake.record(AnswerSamples.submission(AttemptKey(stored: "k\(number)"), by: learner))
        }
        for number in 0..<8 {
            let log = await memory.attempts(of: LearnerID(stored: "learner-\(number)"), after: 0, limit: 100)
            #expect(log.map(\.key.rawValue) == (0..<5).map { "k\($0 * 8 + number)" })
        }
    }

    @Test func `a batch that begins late takes along who came while it waited`() async throws {
        let (store, recorder) = try await recorder(isOverlapping: true)
        await store.setGatheringLate(true)
        let receipts = try await recordAtOnce(200, by: recorder) { await store.open() }
        #expect(receipts.count == 200)
        #expect(await store.batches.reduce(0, +) == 200)
        // NB: the first opens the store, and whoever came before that comes along; how many do is up to the scheduler.
        #expect(await store.batches.count < 100)
    }

    @Test func `a batch is gathered once`() {
        let calls = Tally()
        let batch = SubmissionBatch {
            _ = calls.countUp()
            return [AnswerSamples.submission("k1")]
        }
        #expect(batch.submissions == batch.submissions)
        #expect(calls.count == 1)
    }

    private func recorder(isOverlapping: Bool = false) async throws -> (WatchedStore, AttemptRecorder) {
        await memory.establish(AnswerSamples.standard)
        let store = WatchedStore(over: memory)
        let models = ModelRegistry(store: memory)
        let recorder = AttemptRecorder(
            store: store,
            models: models,
            rebuilder: BeliefRebuilder(store: memory),
            isOverlapping: isOverlapping
        )
        return (store, recorder)
    }

    /// Records answers of one learner from as many tasks, and calls `whenAllStarted` once each of them runs.
    private func recordAtOnce(
        _ count: Int,
        by recorder: AttemptRecorder,
        whenAllStarted: @escaping @Sendable () async -> Void
    ) async throws -> [AttemptKey: Receipt] {
        let started = Tally()
        return try await withThrowingTaskGroup(of: (AttemptKey, Receipt).self) { group in
            for number in 0..<count {
                group.addTask {
                    let key = AttemptKey(stored: "k\(number)")
                    if started.countUp() == count { await whenAllStarted() }
                    return (key, try await recorder.record(AnswerSamples.submission(key)))
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }
}

/// A count that tasks share.
private final class Tally: Sendable {
    private let number = Atomic(0)

    var count: Int { number.load(ordering: .relaxed) }

    /// Counts one more and returns how many there are then.
    func countUp() -> Int { number.wrappingAdd(1, ordering: .relaxed).newValue }
}
