import Dispatch
import Foundation
import Synchronization

/// Hashes and checks passwords away from the threads that serve requests, a few at a time.
///
/// One hash needs 32 MiB and a core for 0.1 s, so no more than `lanes` run at once and no more than `longestQueue` wait;
/// everybody else is told to come back, in constant time.
package final class PasswordHasher: Sendable {
    private let parameters: ScryptParameters
    private let lanes: OperationQueue
    private let longestQueue: Int
    private let waiting = Mutex(0)
    private let decoy: PasswordHash

    /// Makes a hasher of `lanes` threads; blocks for one hash.
    ///
    /// Throws ``PasswordHashingError/failed`` where the memory cannot be had.
    package init(
        parameters: ScryptParameters = .standard,
        lanes: Int = 2,
        longestQueue: Int = 64
    ) throws(PasswordHashingError) {
        self.parameters = parameters
        self.longestQueue = longestQueue
        self.lanes = OperationQueue()
        self.lanes.maxConcurrentOperationCount = max(1, lanes)
        self.lanes.qualityOfService = .utility
        self.decoy = try PasswordHash(of: Password("nobody has this password"), parameters: parameters)
    }

    /// The hash of a new password.
    package func hash(_ password: Password) async throws(PasswordHashingError) -> PasswordHash {
        let parameters = parameters
        return try await perform { () throws(PasswordHashingError) in
            try PasswordHash(of: password, parameters: parameters)
        }
    }

    /// Whether a hash is of this password; with no hash, as long a time and `false`.
    ///
    /// The time does not tell whether a sign-in name exists.
    package func matches(
        _ password: Password,
        _ hash: PasswordHash?
    ) async throws(PasswordHashingError) -> Bool {
        let candidate = hash ?? decoy
        let isMatch = try await perform { () throws(PasswordHashingError) in try candidate.matches(password) }
        return isMatch && hash != nil
    }

    /// Whether a hash was made at a lower cost than new ones are.
    package func isOutdated(_ hash: PasswordHash) -> Bool { hash.parameters.cost < parameters.cost }

    private func perform<Output: Sendable>(
        _ work: @escaping @Sendable () throws(PasswordHashingError) -> Output
    ) async throws(PasswordHashingError) -> Output {
        let isTaken = waiting.withLock { count in
            guard count < longestQueue else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw .busy(waiting: longestQueue) }
        let result = await withCheckedContinuation { continuation in
            lanes.addOperation {
                let result = Result(catching: work)
                self.waiting.withLock { $0 -= 1 }
                continuation.resume(returning: result)
            }
        }
        return try result.get()
    }
}
