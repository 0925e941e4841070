import Quantities

/// Opens accounts: for admins, and at the command line for the first of them.
package struct CreateAccount: Sendable {
    private let seams: PeopleSeams
    private let hasher: PasswordHasher

    /// Makes the use case.
    package init(seams: PeopleSeams, hasher: PasswordHasher) {
        self.seams = seams
        self.hasher = hasher
    }

    /// Opens an account and returns it.
    ///
    /// Throws ``AccessError``, ``AccountError`` for a draft that is not taken, ``PasswordHashingError``, and what the
    /// store throws.
    package func callAsFunction(_ draft: AccountDraft, by caller: Caller) async throws -> Account {
        try await seams.gate.require(.openAccount, by: caller)
        let account = try account(of: draft)
        let password = Password(draft.password)
        if let fault = PasswordPolicy.fault(in: password, for: account.signInName) {
            throw AccountError.weakPassword(fault)
        }
        let hash = try await hasher.hash(password)
        let event = seams.event(.accountOpened, by: caller, to: account.id.rawValue, detail: draft.role.rawValue)
        try await seams.accounts.insert(account, passwordHash: hash, audited: event)
        return account
    }

    private func account(of draft: AccountDraft) throws(AccountError) -> Account {
        guard let name = SignInName(draft.signInName) else { throw .invalidSignInName }
        return Account(
            id: seams.mint.identifier(),
            signInName: name,
            displayName: try AccountRules.displayName(draft.displayName),
            role: draft.role,
            language: try AccountRules.language(draft.language),
            createdAt: seams.clock.now
        )
    }
}
