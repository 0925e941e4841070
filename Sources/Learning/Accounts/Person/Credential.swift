/// An account with its password hash; never leaves the use cases.
package struct Credential: Hashable, Sendable {
    /// The account.
    package let account: Account
    /// The hash of its password.
    package let passwordHash: PasswordHash

    /// Joins an account with its hash.
    package init(account: Account, passwordHash: PasswordHash) {
        self.account = account
        self.passwordHash = passwordHash
    }
}
