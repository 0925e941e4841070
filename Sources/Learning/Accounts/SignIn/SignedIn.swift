package import Quantities

/// What a client gets when a sign-in or a refresh succeeds.
package struct SignedIn: Sendable {
    /// The person.
    package let account: Account
    /// What requests of the session may be.
    package let principal: Principal
    /// The access token, as text.
    package let accessToken: String
    /// When the access token ends.
    package let accessTokenExpiresAt: Instant
    /// The refresh token to keep instead of the old one; `nil` where another tab has it already.
    package let refreshToken: RefreshToken?

    /// Makes an answer.
    package init(
        account: Account,
        principal: Principal,
        accessToken: String,
        accessTokenExpiresAt: Instant,
        refreshToken: RefreshToken?
    ) {
        self.account = account
        self.principal = principal
        self.accessToken = accessToken
        self.accessTokenExpiresAt = accessTokenExpiresAt
        self.refreshToken = refreshToken
    }
}

extension SignedIn: CustomStringConvertible, CustomReflectable {
    /// The person and the session, without the tokens.
    package var description: String { "(\(principal.person) in session \(principal.session))" }
    /// Shows no children, so that a dump does not print the tokens either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
