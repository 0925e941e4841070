package import Quantities
import Synchronization

/// Remembers who is a learner, since a role never changes and asking for it again at every answer costs a read.
package final class LearnerRoll: Sendable {
    /// How many learners are remembered; beyond that the memory starts anew.
    private static let capacity = 200_000

    private let accounts: any AccountStore
    private let known = Mutex<Set<LearnerID>>([])

    /// Makes a roll over the accounts.
    package init(accounts: any AccountStore) { self.accounts = accounts }

    /// Whether a person exists and is a learner.
    package func contains(_ learner: LearnerID) async throws -> Bool {
        if known.withLock({ $0.contains(learner) }) { return true }
        guard try await accounts.account(learner)?.role == .learner else { return false }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known.insert(learner)
        }
        return true
    }
}
