import Quantities

/// Forgets what has expired; to be called about once an hour, by any number of processes.
package struct PeopleUpkeep: Sendable {
    private let seams: PeopleSeams

    /// Makes the use case.
    package init(seams: PeopleSeams) { self.seams = seams }

    /// Forgets sessions whose tokens have all expired, and failed sign-ins that no longer count.
    ///
    /// Returns how many sessions and how many names and addresses were forgotten; throws what the stores throw.
    @discardableResult
    package func callAsFunction() async throws -> (sessions: Int, failures: Int) {
        let now = seams.clock.now
        let sessions = try await seams.tokens.forgetExpired(before: now)
        // NB: a failure counts for the window and locks for no longer than the longest wait after it.
        let span = max(LockOutRule.address.window, LockOutRule.address.longestWait)
        let past = now.advanced(by: TimeSpan(seconds: -span.seconds))
        return (sessions, try await seams.signInGuard.forget(before: past))
    }
}
