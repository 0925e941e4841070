package import Quantities

/// Brings the schema of a database up to date, forwards only.
///
/// Several processes may do so at once: each migration runs in one transaction under a lock, and who comes second
/// finds it done. Migrations that only a newer program knows are left alone, so that a roll-out can overlap.
package struct Migrator: Sendable {
    /// The migrations of this program, in order.
    package let migrations: [Migration]

    /// Takes a program's migrations; throws ``MigrationError/misnumbered(expected:found:)``.
    package init(_ migrations: [Migration]) throws(MigrationError) {
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw .misnumbered(expected: index + 1, found: migration.number)
        }
        self.migrations = migrations
    }

    /// Applies what is pending and returns where each migration stands then.
    ///
    /// Throws ``MigrationError`` before it changes anything, or ``RelationalError`` with what succeeded kept.
    @discardableResult
    package func migrate(_ database: any RelationalDatabase, clock: WallClock) async throws -> [MigrationStatus] {
        for entry in try await status(of: database) where entry.state == .pending {
            let migration = migrations[entry.number - 1]
            try await database.write { connection in try apply(migration, on: connection, clock: clock) }
        }
        return try await status(of: database)
    }

    /// Where each migration stands, those of a newer program included; throws ``MigrationError`` if they do not fit.
    package func status(of database: any RelationalDatabase) async throws -> [MigrationStatus] {
        try await database.read { connection in
            let applied = try AppliedMigration.all(on: connection)
            try check(applied)
            return status(applied)
        }
    }

    private func apply(_ migration: Migration, on connection: any RelationalConnection, clock: WallClock) throws {
        if connection.dialect == .postgres {
            // NB: a change of a large table may take long; the lock ends with the transaction, also behind a pooler.
            try connection.run("SET LOCAL statement_timeout = 0")
            try connection.run("SELECT pg_advisory_xact_lock(8606109171926461)")
        }
        try connection.run(AppliedMigration.table)
        let applied = try AppliedMigration.all(on: connection)
        try check(applied)
        if applied.contains(where: { $0.number == migration.number }) { return }
        for statement in migration.statements { try connection.run(statement) }
        try AppliedMigration(
            number: migration.number,
            name: migration.name,
            checksum: migration.checksum,
            appliedAt: clock.now
        ).insert(on: connection)
    }

    private func check(_ applied: [AppliedMigration]) throws(MigrationError) {
        for (index, entry) in applied.enumerated() {
            guard entry.number == index + 1 else { throw .outOfOrder(missing: index + 1, present: entry.number) }
            guard index < migrations.count else { continue }
            let ours = migrations[index]
            guard ours.name == entry.name, ours.checksum == entry.checksum else {
                throw .changed(number: entry.number, name: entry.name)
            }
        }
    }

    private func status(_ applied: [AppliedMigration]) -> [MigrationStatus] {
        let present = applied.map { entry in
            MigrationStatus(
                number: entry.number,
                name: entry.name,
                state: entry.number <= migrations.count
                    ? .applied(at: entry.appliedAt) : .unknown(appliedAt: entry.appliedAt)
            )
        }
        let pending = migrations.dropFirst(applied.count).map { migration in
            MigrationStatus(number: migration.number, name: migration.name, state: .pending)
        }
        return present + pending
    }
}
