import Quantities

/// Starts a session with a name and a password.
package struct SignIn: Sendable {
    private let seams: PeopleSeams
    private let hasher: PasswordHasher
    private let startSession: StartSession

    /// Makes the use case.
    package init(seams: PeopleSeams, hasher: PasswordHasher, startSession: StartSession) {
        self.seams = seams
        self.hasher = hasher
        self.startSession = startSession
    }

    /// Signs in; an unknown name takes as long as a wrong password.
    ///
    /// Throws ``SignInError/wrongNameOrPassword``, ``SignInError/locked(until:)``, ``PasswordHashingError``, and what
    /// the stores throw.
    package func callAsFunction(name: String, password: Password, from origin: Origin) async throws -> SignedIn {
        let keys = [GuardedKey.name(name), .address(origin.address)]
        try await admit(keys, from: origin)
        let credential = try await credential(named: name)
        let isRight: Bool
        do {
            isRight = try await hasher.matches(password, credential?.passwordHash)
        } catch {
            // NB: a try whose password nobody looked at is no failure of the person's.
            try await seams.signInGuard.succeed(keys)
            throw error
        }
        guard let credential, isRight, credential.account.isActive else {
            try await write(.signInFailed, about: credential?.account.id, from: origin)
            throw SignInError.wrongNameOrPassword
        }
        try await seams.signInGuard.succeed(keys)
        try await renewHash(of: credential, with: password)
        return try await startSession(for: credential.account, from: origin)
    }

    private func admit(_ keys: [GuardedKey], from origin: Origin) async throws {
        guard case .locked(let moment) = try await seams.signInGuard.admit(keys, at: seams.clock.now) else { return }
        try await write(.signInLocked, about: nil, from: origin)
        throw SignInError.locked(until: moment)
    }

    private func credential(named name: String) async throws -> Credential? {
        guard let name = SignInName(name) else { return nil }
        return try await seams.accounts.credential(named: name)
    }

    private func write(_ action: AuditAction, about person: PersonID?, from origin: Origin) async throws {
        let event = AuditEvent(action, by: nil, to: person?.rawValue, at: seams.clock.now, from: origin)
        try await seams.audit.append(event)
    }

    private func renewHash(of credential: Credential, with password: Password) async throws {
        guard hasher.isOutdated(credential.passwordHash) else { return }
        let hash = try await hasher.hash(password)
        let person = credential.account.id
        try await seams.accounts.setPasswordHash(hash, of: person, at: seams.clock.now, audited: nil)
    }
}
