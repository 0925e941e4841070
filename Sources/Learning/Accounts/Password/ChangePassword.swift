import Quantities

/// Changes passwords; all other sessions of the person end with the old one.
package struct ChangePassword: Sendable {
    private let seams: PeopleSeams
    private let hasher: PasswordHasher

    /// Makes the use case.
    package init(seams: PeopleSeams, hasher: PasswordHasher) {
        self.seams = seams
        self.hasher = hasher
    }

    /// Changes the caller's own password, the old one being given; the calling session stays.
    ///
    /// Tries with a wrong old password count as failed sign-ins. Throws ``SignInError/locked(until:)``,
    /// ``AccountError/wrongPassword``, ``AccountError/weakPassword(_:)``, ``PasswordHashingError``.
    package func callAsFunction(from old: Password, to new: Password, by caller: Caller) async throws {
        let person = caller.principal.person
        try await seams.gate.require(.changePassword, on: .person(person), by: caller)
        let credential = try await credential(of: person)
        try await prove(old, credential)
        let kept = caller.principal.session
        try await set(new, for: credential.account, keeping: kept, audited: .passwordChanged, by: caller)
    }

    /// Gives a person a new password and ends all of their sessions; for admins.
    ///
    /// Throws ``AccessError``, ``AccountError``, ``PasswordHashingError``.
    package func reset(_ person: PersonID, to new: Password, by caller: Caller) async throws {
        try await seams.gate.require(.resetPassword, on: .person(person), by: caller)
        let credential = try await credential(of: person)
        try await set(new, for: credential.account, keeping: nil, audited: .passwordReset, by: caller)
    }

    private func credential(of person: PersonID) async throws -> Credential {
        guard let credential = try await seams.accounts.credential(of: person) else {
            throw AccountError.unknownPerson(person)
        }
        return credential
    }

    private func prove(_ old: Password, _ credential: Credential) async throws {
        let keys = [GuardedKey.name(credential.account.signInName.text)]
        if case .locked(let moment) = try await seams.signInGuard.admit(keys, at: seams.clock.now) {
            throw SignInError.locked(until: moment)
        }
        guard try await hasher.matches(old, credential.passwordHash) else { throw AccountError.wrongPassword }
        try await seams.signInGuard.succeed(keys)
    }

    private func set(
        _ new: Password,
        for account: Account,
        keeping session: SessionID?,
        audited action: AuditAction,
        by caller: Caller
    ) async throws {
        if let fault = PasswordPolicy.fault(in: new, for: account.signInName) {
            throw AccountError.weakPassword(fault)
        }
        let hash = try await hasher.hash(new)
        let event = seams.event(action, by: caller, to: account.id.rawValue)
        // NB: once before, so that a crash in between leaves nobody signed in with the old password, and once after,
        // for whoever signed in with it meanwhile.
        try await seams.tokens.endAll(of: account.id, except: session, at: event.at)
        try await seams.accounts.setPasswordHash(hash, of: account.id, at: event.at, audited: event)
        try await seams.tokens.endAll(of: account.id, except: session, at: event.at)
    }
}
