package import Quantities

/// What an access token says: who, as what, in which session, until when.
package struct AccessToken: Hashable, Sendable {
    /// How long one lasts: 10 minutes.
    package static let life = TimeSpan.minutes(10)

    /// Who it stands for.
    package let principal: Principal
    /// From when on it is worthless; whole seconds.
    package let expiresAt: Instant

    /// Makes a token; the end is rounded down to whole seconds.
    package init(principal: Principal, expiresAt: Instant) {
        self.principal = principal
        let seconds = max(0, expiresAt.microseconds / 1_000_000)
        self.expiresAt = Instant(microseconds: seconds * 1_000_000)
    }

    /// Makes a token that lasts ``life`` from now.
    package init(for principal: Principal, at now: Instant) {
        self.init(principal: principal, expiresAt: now.advanced(by: Self.life))
    }
}
