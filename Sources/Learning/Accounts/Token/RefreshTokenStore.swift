package import Quantities

/// Where sessions and the digests of their refresh tokens are kept.
package protocol RefreshTokenStore: Sendable {
    /// Starts a session with its first token, together with the audit entry.
    func start(_ session: Session, with token: RefreshTokenDigest, audited: AuditEvent) async throws

    /// Exchanges a token as ``RefreshTokenRecord/outcome(at:)`` says, in one step.
    ///
    /// Of any number of calls with one token one gets ``RefreshOutcome/rotated(_:)``. For
    /// ``RefreshOutcome/reused(_:)`` the session has ended and ``AuditAction/refreshTokenReused`` is in the log
    /// when the call returns.
    func rotate(_ rotation: RefreshRotation) async throws -> RefreshOutcome

    /// Ends a session; does nothing, and writes no audit entry, where it has ended or never was.
    func end(_ session: SessionID, at now: Instant, audited: AuditEvent) async throws

    /// Ends all sessions of a person, save one that may be given.
    func endAll(of person: PersonID, except kept: SessionID?, at now: Instant) async throws

    /// The sessions of a person that have not ended and whose newest token is good, newest first.
    func sessions(of person: PersonID, at now: Instant) async throws -> [Session]

    /// Forgets the sessions all of whose tokens expired before a moment; returns how many.
    @discardableResult
    func forgetExpired(before moment: Instant) async throws -> Int
}
