package import Quantities

/// A refresh token that is presented, and the one that is to take its place.
package struct RefreshRotation: Hashable, Sendable {
    /// What the client presented.
    package let presented: RefreshTokenDigest
    /// What the client will get in exchange.
    package let successor: RefreshTokenDigest
    /// When it was presented.
    package let at: Instant
    /// Where it came from.
    package let origin: Origin

    /// Makes a rotation.
    package init(presented: RefreshTokenDigest, successor: RefreshTokenDigest, at now: Instant, origin: Origin) {
        self.presented = presented
        self.successor = successor
        self.at = now
        self.origin = origin
    }
}

extension RefreshRotation {
    /// What the audit log gets when the token had been used before; nobody knows who presented it.
    package func reuseEvent(in session: Session) -> AuditEvent {
        AuditEvent(
            .refreshTokenReused,
            by: nil,
            to: session.person.rawValue,
            detail: session.id.rawValue,
            at: at,
            from: origin
        )
    }
}
