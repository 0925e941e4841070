import Quantities

/// Exchanges a refresh token for an access token and a new refresh token.
///
/// Two tabs of one browser may refresh at once. The first to arrive gets the successor; the other, up to
/// ``RefreshToken/grace`` later, gets an access token and no refresh token, and keeps the one that its cookie jar has
/// from the first. The successor is never told twice and the session keeps one line of tokens, so a thief who comes in
/// the grace wins 10 minutes and not the session.
package struct Refresh: Sendable {
    private let seams: PeopleSeams
    private let codec: AccessTokenCodec

    /// Makes the use case.
    package init(seams: PeopleSeams, codec: AccessTokenCodec) {
        self.seams = seams
        self.codec = codec
    }

    /// Refreshes; the role is read anew, so a change of role holds from the next refresh on.
    ///
    /// Throws ``SignInError/sessionEnded`` and ``SignInError/refreshTokenReused``, and what the stores throw.
    package func callAsFunction(_ text: String, from origin: Origin) async throws -> SignedIn {
        guard let presented = RefreshToken(text: text) else { throw SignInError.sessionEnded }
        let now = seams.clock.now
        let successor = RefreshToken()
        let rotation = RefreshRotation(
            presented: presented.digest,
            successor: successor.digest,
            at: now,
            origin: origin
        )
        switch try await seams.tokens.rotate(rotation) {
        case .rotated(let session): return try await answer(session, refreshToken: successor, at: now)
        case .superseded(let session): return try await answer(session, refreshToken: nil, at: now)
        case .reused: throw SignInError.refreshTokenReused
        case .refused: throw SignInError.sessionEnded
        }
    }

    private func answer(_ session: Session, refreshToken: RefreshToken?, at now: Instant) async throws -> SignedIn {
        guard let account = try await seams.accounts.account(session.person), account.isActive else {
            throw SignInError.sessionEnded
        }
        return codec.signedIn(account, in: session.id, refreshToken: refreshToken, at: now)
    }
}
