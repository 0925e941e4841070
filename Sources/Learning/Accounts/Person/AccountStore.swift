package import Quantities

/// Where accounts and their password hashes are kept.
///
/// A change and its audit entry are written together or not at all.
package protocol AccountStore: Sendable {
    /// Adds an account; throws ``AccountError/signInNameTaken(_:)`` where the name is in use.
    func insert(_ account: Account, passwordHash: PasswordHash, audited: AuditEvent) async throws

    /// The account of a person, or `nil`.
    func account(_ person: PersonID) async throws -> Account?

    /// The account and password hash behind a sign-in name, or `nil`.
    func credential(named name: SignInName) async throws -> Credential?

    /// The account and password hash of a person, or `nil`.
    func credential(of person: PersonID) async throws -> Credential?

    /// Replaces the password hash; `audited` is `nil` when the same password is hashed anew.
    ///
    /// Throws ``AccountError/unknownPerson(_:)``.
    func setPasswordHash(_ hash: PasswordHash, of person: PersonID, at now: Instant, audited: AuditEvent?) async throws

    /// Replaces display name, language and whether the account is open; the rest of an account never changes.
    ///
    /// Throws ``AccountError/unknownPerson(_:)``.
    func update(_ account: Account, audited: AuditEvent) async throws

    /// One page of all accounts in the order of their identifiers, that is by age.
    func accounts(after person: PersonID?, limit: Int) async throws -> [Account]
}
