package import Learning
package import Quantities
package import Relational

/// Accounts in a database.
package struct RelationalAccountStore: AccountStore {
    private let database: any RelationalDatabase

    /// Makes a store over a migrated database.
    package init(database: any RelationalDatabase) { self.database = database }

    package func insert(_ account: Account, passwordHash: PasswordHash, audited: AuditEvent) async throws {
        try await database.write { connection in
            let count = try connection.run(
                """
                INSERT INTO person (id, sign_in_name, display_name, role, language, created_at, is_active)
                VALUES (\(account.id), \(account.signInName.text), \(account.displayName), \(account.role.rawValue),
                    \(account.language), \(account.createdAt), \(account.isActive))
                ON CONFLICT (sign_in_name) DO NOTHING
                """
            )
            guard count == 1 else { throw AccountError.signInNameTaken(account.signInName) }
            try connection.run(
                """
                INSERT INTO credential (person, password_hash, changed_at)
                VALUES (\(account.id), \(passwordHash.text), \(account.createdAt))
                """
            )
            try AuditTable.append(audited, on: connection)
        }
    }

    package func account(_ person: PersonID) async throws -> Account? {
        try await database.read { connection in
            try connection.firstRow("SELECT \(AccountRow.columns) FROM person WHERE id = \(person)")
                .map(AccountRow.account)
        }
    }

    package func credential(named name: SignInName) async throws -> Credential? {
        try await credential(where: "person.sign_in_name = \(name.text)")
    }

    package func credential(of person: PersonID) async throws -> Credential? {
        try await credential(where: "person.id = \(person)")
    }

    package func setPasswordHash(
        _ hash: PasswordHash,
        of person: PersonID,
        at now: Instant,
        audited: AuditEvent?
    ) async throws {
        try await database.write { connection in
            let count = try connection.run(
                """
                UPDATE credential SET password_hash = \(hash.text), changed_at = \(now) WHERE person = \(person)
                """
            )
            guard count == 1 else { throw AccountError.unknownPerson(person) }
            if let audited { try AuditTable.append(audited, on: connection) }
        }
    }

    package func update(_ account: Account, audited: AuditEvent) async throws {
        try await database.write { connection in
            let count = try connection.run(
                """
                UPDATE person SET display_name = \(account.displayName), language = \(account.language),
                    is_active = \(account.isActive) WHERE id = \(account.id)
                """
            )
            guard count == 1 else { throw AccountError.unknownPerson(account.id) }
            try AuditTable.append(audited, on: connection)
        }
    }

    package func accounts(after person: PersonID?, limit: Int) async throws -> [Account] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT \(AccountRow.columns) FROM person WHERE id > \(person?.rawValue ?? "")
                ORDER BY id LIMIT \(limit)
                """
            ).map(AccountRow.account)
        }
    }

    private func credential(where condition: SQL) async throws -> Credential? {
        try await database.read { connection in
            try connection.firstRow(
                """
                SELECT \(AccountRow.columns), credential.password_hash
                FROM person JOIN credential ON credential.person = person.id WHERE \(condition)
                """
            ).map(AccountRow.credential)
        }
    }
}
