package import Learning
package import Relational

/// The audit log in a database, which refuses to change and to remove entries.
package struct RelationalAuditLog: AuditLog {
    private let database: any RelationalDatabase

    /// Makes a log over a migrated database.
    package init(database: any RelationalDatabase) { self.database = database }

    package func append(_ event: AuditEvent) async throws {
        try await database.write { connection in try AuditTable.append(event, on: connection) }
    }

    package func entries(before number: Int64?, limit: Int) async throws -> [AuditEntry] {
        try await database.read { connection in
            try AuditTable.entries(where: "1 = 1", before: number, limit: limit, on: connection)
        }
    }

    package func entries(about subject: String, before number: Int64?, limit: Int) async throws -> [AuditEntry] {
        try await database.read { connection in
            try AuditTable.entries(where: "subject = \(subject)", before: number, limit: limit, on: connection)
        }
    }
}
