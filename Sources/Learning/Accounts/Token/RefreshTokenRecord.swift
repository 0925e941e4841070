package import Quantities

/// What the store knows of one refresh token.
package struct RefreshTokenRecord: Hashable, Sendable {
    /// The session that it belongs to.
    package let session: Session
    /// When the session ended, or `nil` while it lasts.
    package let sessionEndedAt: Instant?
    /// From when on the token is worthless.
    package let expiresAt: Instant
    /// When it was exchanged for its successor, or `nil`.
    package let usedAt: Instant?

    /// Makes a record of stored parts.
    package init(session: Session, sessionEndedAt: Instant?, expiresAt: Instant, usedAt: Instant?) {
        self.session = session
        self.sessionEndedAt = sessionEndedAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    /// What is to become of the token when it is presented now; a pure function that every store follows.
    package func outcome(at now: Instant) -> RefreshOutcome {
        guard sessionEndedAt == nil, now < expiresAt else { return .refused }
        guard let usedAt else { return .rotated(session) }
        return now.since(usedAt) < RefreshToken.grace ? .superseded(session) : .reused(session)
    }
}
