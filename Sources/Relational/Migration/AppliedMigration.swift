import Quantities

/// A row of `schema_migration`.
struct AppliedMigration {
    let number: Int
    let name: String
    let checksum: String
    let appliedAt: Instant

    /// The table, which the migrator makes itself.
    static let table: SQL = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            number BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at BIGINT NOT NULL
        )
        """

    /// What has been applied, in order; nothing if there is no table yet.
    static func all(on connection: any RelationalConnection) throws(RelationalError) -> [AppliedMigration] {
        let tables: SQL = """
            SELECT 1 FROM \(
                sqlite: "sqlite_master WHERE type = 'table' AND name",
                postgres: "information_schema.tables WHERE table_schema = current_schema() AND table_name"
            ) = 'schema_migration'
            """
        guard try connection.firstRow(tables) != nil else { return [] }
        var found: [AppliedMigration] = []
        for row in try connection.rows(
            "SELECT number, name, checksum, applied_at FROM schema_migration ORDER BY number"
        ) {
            found.append(
                AppliedMigration(
                    number: Int(try row.integer(0)),
                    name: try row.text(1),
                    checksum: try row.text(2),
                    appliedAt: try row.instant(3)
                )
            )
        }
        return found
    }

    /// Notes it as applied.
    func insert(on connection: any RelationalConnection) throws(RelationalError) {
        try connection.run(
            """
            INSERT INTO schema_migration (number, name, checksum, applied_at)
            VALUES (\(number), \(name), \(checksum), \(appliedAt))
            """
        )
    }
}
