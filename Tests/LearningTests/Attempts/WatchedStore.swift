import Learning
import Quantities

/// A store of attempts that counts its batches, waits until it may go on and fails when it is told to.
actor WatchedStore: AttemptStore {
    struct Down: Error, Equatable {}

    private let store: MemoryLearningStore
    private(set) var batches: [Int] = []
    private var isOpen = false
    private var isDown = false
    private var isGatheringLate = false
    private var held: [CheckedContinuation<Void, Never>] = []

    init(over store: MemoryLearningStore) { self.store = store }

    func open() {
        isOpen = true
        for continuation in held { continuation.resume() }
        held = []
    }

    func setGatheringLate(_ isGatheringLate: Bool) { self.isGatheringLate = isGatheringLate }

    func setDown(_ isDown: Bool) { self.isDown = isDown }

    func record(
        _ batch: SubmissionBatch,
        under model: ActiveModel
    ) async throws -> [Result<Receipt, SubmissionFault>] {
        if !isGatheringLate { batches.append(batch.submissions.count) }
        if !isOpen { await withCheckedContinuation { held.append($0) } }
        if isGatheringLate { batches.append(batch.submissions.count) }
        if isDown { throw Down() }
        return await store.record(batch, under: model)
    }

    func attempts(of learner: LearnerID, after ordinal: Int, limit: Int) async -> [Attempt] {
        await store.attempts(of: learner, after: ordinal, limit: limit)
    }

    func newestAttempts(of learner: LearnerID, limit: Int) async -> [Attempt] {
        await store.newestAttempts(of: learner, limit: limit)
    }

    func seeds(of item: ItemID, attemptedBy learner: LearnerID) async -> [Int64] {
        await store.seeds(of: item, attemptedBy: learner)
    }

    func attemptCounts(of learners: [LearnerID], since: Instant) async -> [LearnerID: Int] {
        await store.attemptCounts(of: learners, since: since)
    }

    func newestAttempts(limit: Int) async -> [Attempt] { await store.newestAttempts(limit: limit) }
}
