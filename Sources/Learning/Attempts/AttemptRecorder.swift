import KnowledgeTracing
import Quantities

/// Takes answers into the log; answers that arrive together share one transaction and one sync of the disk.
///
/// While one batch is being stored the next one gathers. Whoever finds the recorder idle stores the batch for all and
/// then hands the lead to the first who waits, so no task outlives its caller.
package actor AttemptRecorder {
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

    private let store: any AttemptStore
    private let models: ModelRegistry
    private let rebuilder: BeliefRebuilder
    private var waiting: [Waiter] = []
    private var isBusy = false

    /// Makes a recorder over a store; beliefs of an older model version are rebuilt by `rebuilder` when they are met.
    package init(store: any AttemptStore, models: ModelRegistry, rebuilder: BeliefRebuilder) {
        self.store = store
        self.models = models
        self.rebuilder = rebuilder
    }

    /// Takes one answer; returns when it is on disk.
    ///
    /// Throws ``SubmissionFault`` where the answer cannot be taken and the store's error where it fails.
    package func record(_ submission: Submission) async throws -> Receipt {
        if isBusy {
            let turn = await withCheckedContinuation { waiting.append(Waiter(submission: submission, turn: $0)) }
            if case .done(let outcome) = turn { return try outcome.get() }
        }
        isBusy = true
        let others = Array(waiting.prefix(Self.largestBatch - 1))
        waiting.removeFirst(others.count)
        let outcomes = await commit([submission] + others.map(\.submission))
        for (waiter, outcome) in zip(others, outcomes.dropFirst()) { waiter.turn.resume(returning: .done(outcome)) }
        passTheLead()
        return try outcomes[0].get()
    }

    private func passTheLead() {
        guard !waiting.isEmpty else {
            isBusy = false
            return
        }
        waiting.removeFirst().turn.resume(returning: .lead)
    }

    /// Stores a batch; what met an outdated belief or another model is tried again on its own after the cure.
    private func commit(_ batch: [Submission]) async -> [Result<Receipt, any Error>] {
        do {
            var outcomes: [Result<Receipt, any Error>] = []
            for (submission, result) in zip(batch, try await store.record(batch, under: models.active())) {
                switch result {
                case .success(let receipt): outcomes.append(.success(receipt))
                case .failure(let fault): outcomes.append(await retry(submission, after: fault))
                }
            }
            return outcomes
        } catch {
            return batch.map { _ in .failure(error) }
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
