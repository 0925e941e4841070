import Quantities

/// Reads accounts and changes what may change of them.
package struct AccountOffice: Sendable {
    private let seams: PeopleSeams

    /// Makes the use cases.
    package init(seams: PeopleSeams) { self.seams = seams }

    /// The account of whoever calls.
    ///
    /// Throws ``AccountError/unknownPerson(_:)`` where it was erased, and what the store throws.
    package func me(_ principal: Principal) async throws -> Account {
        try await account(principal.person)
    }

    /// The account of anybody whose record the caller may see; reading another's is written down.
    ///
    /// Throws ``AccessError`` and ``AccountError/unknownPerson(_:)``.
    package func account(of person: PersonID, by caller: Caller) async throws -> Account {
        try await seams.gate.openRecord(of: person, by: caller)
        return try await account(person)
    }

    /// One page of all accounts by age, at most 500; for admins.
    package func list(after person: PersonID?, limit: Int, by caller: Caller) async throws -> [Account] {
        try await seams.gate.require(.listPeople, by: caller)
        return try await seams.accounts.accounts(after: person, limit: min(max(limit, 1), 500))
    }

    /// Changes the display name and the language.
    ///
    /// Throws ``AccessError`` and ``AccountError``.
    package func present(
        _ person: PersonID,
        as displayName: String,
        in language: String,
        by caller: Caller
    ) async throws -> Account {
        try await seams.gate.require(.changeProfile, on: .person(person), by: caller)
        let name = try AccountRules.displayName(displayName)
        let changed = try await account(person).presented(as: name, in: AccountRules.language(language))
        try await save(changed, detail: "profile", by: caller)
        return changed
    }

    /// Opens or closes an account; closing it ends all of its sessions.
    ///
    /// Access tokens that were given out go on until their end, at most 10 minutes later.
    /// Throws ``AccessError`` and ``AccountError``.
    package func setActive(_ isActive: Bool, _ person: PersonID, by caller: Caller) async throws -> Account {
        try await seams.gate.require(.closeAccount, on: .person(person), by: caller)
        let changed = try await account(person).active(isActive)
        try await save(changed, detail: isActive ? "opened" : "closed", by: caller)
        if !isActive { try await seams.tokens.endAll(of: person, except: nil, at: seams.clock.now) }
        return changed
    }

    private func account(_ person: PersonID) async throws -> Account {
        guard let account = try await seams.accounts.account(person) else {
            throw AccountError.unknownPerson(person)
        }
        return account
    }

    private func save(_ account: Account, detail: String, by caller: Caller) async throws {
        let event = seams.event(.accountChanged, by: caller, to: account.id.rawValue, detail: detail)
        try await seams.accounts.update(account, audited: event)
    }
}
