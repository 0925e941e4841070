package import Quantities

/// Accounts in memory, for tests and trials.
package actor MemoryAccountStore: AccountStore {
    private var credentials: [PersonID: Credential] = [:]
    private var people: [SignInName: PersonID] = [:]
    private let audit: any AuditLog

    /// Makes a store without accounts.
    package init(audit: any AuditLog) { self.audit = audit }

    package func insert(_ account: Account, passwordHash: PasswordHash, audited: AuditEvent) async throws {
        guard people[account.signInName] == nil else { throw AccountError.signInNameTaken(account.signInName) }
        people[account.signInName] = account.id
        credentials[account.id] = Credential(account: account, passwordHash: passwordHash)
        try await audit.append(audited)
    }

    package func account(_ person: PersonID) -> Account? { credentials[person]?.account }

    package func credential(named name: SignInName) -> Credential? {
        people[name].flatMap { credentials[$0] }
    }

    package func credential(of person: PersonID) -> Credential? { credentials[person] }

    package func setPasswordHash(
        _ hash: PasswordHash,
        of person: PersonID,
        at now: Instant,
        audited: AuditEvent?
    ) async throws {
        guard let old = credentials[person] else { throw AccountError.unknownPerson(person) }
        credentials[person] = Credential(account: old.account, passwordHash: hash)
        if let audited { try await audit.append(audited) }
    }

    package func update(_ account: Account, audited: AuditEvent) async throws {
        guard let old = credentials[account.id] else { throw AccountError.unknownPerson(account.id) }
        let changed = old.account.presented(as: account.displayName, in: account.language).active(account.isActive)
        credentials[account.id] = Credential(account: changed, passwordHash: old.passwordHash)
        try await audit.append(audited)
    }

    package func accounts(after person: PersonID?, limit: Int) -> [Account] {
        let all = credentials.values.map(\.account).sorted { $0.id < $1.id }
        return Array(all.lazy.filter { account in person.map { $0 < account.id } ?? true }.prefix(limit))
    }
}
