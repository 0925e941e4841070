import Quantities

extension AccessTokenCodec {
    /// The answer to a sign-in or a refresh, with a new access token.
    func signedIn(
        _ account: Account,
        in session: SessionID,
        refreshToken: RefreshToken?,
        at now: Instant
    ) -> SignedIn {
        let principal = Principal(person: account.id, role: account.role, session: session)
        let token = AccessToken(for: principal, at: now)
        return SignedIn(
            account: account,
            principal: principal,
            accessToken: text(of: token),
            accessTokenExpiresAt: token.expiresAt,
            refreshToken: refreshToken
        )
    }
}
