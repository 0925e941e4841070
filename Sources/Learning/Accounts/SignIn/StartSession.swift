import Quantities

/// Starts a session for somebody who has proved who they are, by a password or by another system's word.
package struct StartSession: Sendable {
    private let seams: PeopleSeams
    private let codec: AccessTokenCodec

    /// Makes the use case.
    package init(seams: PeopleSeams, codec: AccessTokenCodec) {
        self.seams = seams
        self.codec = codec
    }

    /// Starts a session and writes it down.
    ///
    /// Throws ``SignInError/wrongNameOrPassword`` for an account that is closed, and what the store throws.
    package func callAsFunction(for account: Account, from origin: Origin) async throws -> SignedIn {
        guard account.isActive else { throw SignInError.wrongNameOrPassword }
        let now = seams.clock.now
        let session = Session(id: seams.mint.identifier(), person: account.id, startedAt: now)
        let token = RefreshToken()
        let event = AuditEvent(.signedIn, by: account.id, to: account.id.rawValue, at: now, from: origin)
        try await seams.tokens.start(session, with: token.digest, audited: event)
        return codec.signedIn(account, in: session.id, refreshToken: token, at: now)
    }
}
