import Foundation
package import Relational

/// A kind of database for a test; each use gets an empty one of its own, which is gone afterwards.
///
///     @Test(arguments: TestDatabase.offered)
///     func `keeps what was written`(kind: TestDatabase) async throws {
///         try await kind.withDatabase { database in … }
///     }
package struct TestDatabase: Sendable, CustomStringConvertible {
    /// The name in the report of a test.
    package let description: String
    private let open: @Sendable (_ connectionCount: Int) async throws -> Opened

    /// An open database and what takes it away.
    private struct Opened: Sendable {
        let database: any RelationalDatabase
        let remove: @Sendable () async throws -> Void
    }

    /// The kinds that this machine offers: SQLite always, PostgreSQL where the environment names one.
    ///
    /// Says on the standard error what is left out.
    package static let offered: [TestDatabase] = [sqliteFile(), sqliteMemory()] + servers

    /// The kinds of PostgreSQL that the environment offers; empty, and said aloud, without it.
    package static let servers: [TestDatabase] = [
        server("PostgreSQL", variable: "VIDYA_TEST_POSTGRES"), server("PgBouncer", variable: "VIDYA_TEST_PGBOUNCER"),
    ].compactMap { $0 }

    /// SQLite in a file in a temporary folder.
    package static func sqliteFile() -> TestDatabase {
        TestDatabase(description: "SQLite file") { connectionCount in
            let folder = FileManager.default.temporaryDirectory.appending(component: "vidya-test-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var options = SQLiteOptions()
            options.readerCount = connectionCount
            let database = try SQLiteDatabase.file(
                at: folder.appending(component: "vidya.sqlite").path,
                options: options
            )
            return Opened(database: database) { try FileManager.default.removeItem(at: folder) }
        }
    }

    /// SQLite in memory, on one connection.
    package static func sqliteMemory() -> TestDatabase {
        TestDatabase(description: "SQLite memory") { _ in
            Opened(database: try SQLiteDatabase.inMemory()) {}
        }
    }

    /// The PostgreSQL that `VIDYA_TEST_POSTGRES` names, a database of its own in it; `nil`, said aloud, without it.
    package static func postgres() -> TestDatabase? { servers.first { $0.description == "PostgreSQL" } }

    /// Opens an empty database, runs `body` and takes the database away, however `body` ends.
    package func withDatabase(
        connectionCount: Int = 4,
        _ body: (any RelationalDatabase) async throws -> Void
    ) async throws {
        await DatabaseGate.shared.enter()
        do {
            try await run(body, connectionCount)
        } catch {
            await DatabaseGate.shared.leave()
            throw error
        }
        await DatabaseGate.shared.leave()
    }

    private func run(
        _ body: (any RelationalDatabase) async throws -> Void,
        _ connectionCount: Int
    ) async throws {
        let opened = try await open(connectionCount)
        do {
            try await body(opened.database)
        } catch {
            await opened.database.close()
            try? await opened.remove()
            throw error
        }
        await opened.database.close()
        try await opened.remove()
    }

    /// The address that a variable of the environment holds.
    package static func address(in variable: String) -> String? {
        ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func server(_ name: String, variable: String) -> TestDatabase? {
        guard let address = address(in: variable) else {
            FileHandle.standardError.write(Data("SKIPPED: \(name) tests, because \(variable) is not set\n".utf8))
            return nil
        }
        return TestDatabase(description: name) { connectionCount in
            // NB: databases are made and dropped beside a pooler, which would keep connections to them.
            let owner = Self.address(in: "VIDYA_TEST_POSTGRES") ?? address
            let databaseName = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
            try await administer(owner, "CREATE DATABASE ", databaseName, "")
            var options = PostgresOptions(address: address)
            options.databaseName = databaseName
            options.connectionCount = connectionCount
            return Opened(database: PostgresDatabase(options)) {
                try await administer(owner, "DROP DATABASE ", databaseName, " WITH (FORCE)")
            }
        }
    }

    private static func administer(_ address: String, _ start: SQL, _ databaseName: String, _ end: SQL) async throws {
        var options = PostgresOptions(address: address)
        options.connectionCount = 1
        let database = PostgresDatabase(options)
        do {
            try await database.runOutsideTransaction(start + SQL(name: databaseName) + end)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

/// Lets so many databases of tests be open at once, so that tests in parallel do not use up a server's connections.
private actor DatabaseGate {
    static let shared = DatabaseGate()

    private var free = 6
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        free += 1
    }
}
