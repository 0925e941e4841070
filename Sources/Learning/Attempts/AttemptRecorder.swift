import KnowledgeTracing
import Quantities
import Synchronization

/// Takes answers into the log; answers that arrive together share one transaction and one sync of the disk.
///
/// While one batch is being stored the next one gathers. Whoever finds no batch waiting for its transaction leads one:
/// stores it for all and tells each of the others, so no task outlives its caller.
package final class AttemptRecorder: Sendable {
    /// The most submissions in one transaction.
    package static let largestBatch = 256

    private enum Turn {
        case done(Result<Receipt, any Error>)
        case lead
    }

    private struct Waiter {
        let submission: Submission
        let turn: CheckedContinuation<Turn, Never>
    }

    private struct State {
        var waiting: [Waiter] = []
        var hasLeader = false
    }

    private let store: any AttemptStore
    private let models: ModelRegistry
    private let rebuilder: BeliefRebuilder
    private let isOverlapping: Bool
    private let state = Mutex(State())

    /// Makes a recorder over a store; beliefs of an older model version are rebuilt by `rebuilder` when they are met.
    ///
    /// An overlapping recorder hands the store the next batch as soon as the transaction of the last one has begun, so
    /// that a store with a single writer never waits for us. Others hand it over once the last one is on disk.
    package init(
        store: any AttemptStore,
        models: ModelRegistry,
        rebuilder: BeliefRebuilder,
        isOverlapping: Bool = false
    ) {
        self.store = store
        self.models = models
        self.rebuilder = rebuilder
        self.isOverlapping = isOverlapping
    }

    /// Takes one answer; returns when it is on disk.
    ///
    /// Throws ``SubmissionFault`` where the answer cannot be taken and the store's error where it fails.
    package func record(_ submission: Submission) async throws -> Receipt {
        let turn = await withCheckedContinuation { continuation in
            let leads = state.withLock { state in
                if state.hasLeader { state.waiting.append(Waiter(submission: submission, turn: continuation)) }
                defer { state.hasLeader = true }
                return !state.hasLeader
            }
            if leads { continuation.resume(returning: .lead) }
        }
        if case .done(let outcome) = turn { return try outcome.get() }
        return try await lead(submission)
    }

    private func lead(_ submission: Submission) async throws -> Receipt {
        let company = Mutex<[Waiter]>([])
        let outcomes = await commit(
            SubmissionBatch { [self] in
                let others = takeWaiters()
                company.withLock { $0 = others }
                return [submission] + others.map(\.submission)
            }
        )
        // NB: the next batch is on its way before anyone is told of this one.
        if !isOverlapping { passTheLead() }
        for (waiter, outcome) in zip(company.withLock(\.self), outcomes.dropFirst()) {
            waiter.turn.resume(returning: .done(outcome))
        }
        return try outcomes[0].get()
    }

    private func takeWaiters() -> [Waiter] {
        let others = state.withLock { state in
            let others = Array(state.waiting.prefix(Self.largestBatch - 1))
            state.waiting.removeFirst(others.count)
            return others
        }
        if isOverlapping { passTheLead() }
        return others
    }

    private func passTheLead() {
        let next = state.withLock { state in
            state.hasLeader = !state.waiting.isEmpty
            return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
        next?.turn.resume(returning: .lead)
    }

    /// Stores a batch; what met an outdated belief or another model is tried again on its own after the cure.
    private func commit(_ batch: SubmissionBatch) async -> [Result<Receipt, any Error>] {
        do {
            let results = try await store.record(batch, under: models.active())
            var outcomes: [Result<Receipt, any Error>] = []
            for (submission, result) in zip(batch.submissions, results) {
                switch result {
                case .success(let receipt): outcomes.append(.success(receipt))
                case .failure(let fault): outcomes.append(await retry(submission, after: fault))
                }
            }
            return outcomes
        } catch {
            // NB: those who wait are told at once too, instead of one time-out each.
            return batch.submissions.map { _ in .failure(error) }
        }
    }

    private func retry(_ submission: Submission, after fault: SubmissionFault) async -> Result<Receipt, any Error> {
        var fault = fault
        for _ in 0..<3 {
            do {
                switch fault {
                case .outdated(let learner): try await rebuilder.rebuild(learner, under: models.active())
                case .modelChanged: _ = try await models.reload()
                default: return .failure(fault)
                }
                switch try await store.record([submission], under: models.active())[0] {
                case .success(let receipt): return .success(receipt)
                case .failure(let next): fault = next
                }
            } catch {
                return .failure(error)
            }
        }
        return .failure(fault)
    }
}
