import Foundation
import Quantities
import Relational
import Synchronization
import TestSupport
import Testing

@Suite struct PostgresFaultTests {
    @Test(arguments: TestDatabase.servers)
    func `recovers from connections that the server ended`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            for id in 0..<8 { try await database.insertNote(id) }
            try await database.endOtherConnections()
            for id in 8..<16 { try await database.insertNote(id) }
            #expect(try await database.noteCount() == 16)
        }
    }

    @Test(arguments: TestDatabase.servers)
    func `runs a body again whose connection broke before the commit`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let attempts = Mutex(0)
            try await database.write { connection in
                try connection.run("INSERT INTO note (id, body) VALUES (1, '')")
                let attempt = attempts.withLock { count in
                    count += 1
                    return count
                }
                if attempt == 1 { try connection.run("SELECT pg_terminate_backend(pg_backend_pid())") }
            }
            #expect(attempts.withLock { $0 } == 2)
            #expect(try await database.noteCount() == 1)
        }
    }

    @Test(arguments: TestDatabase.servers)
    func `runs a body again that met a deadlock`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { try $0.run("INSERT INTO note (id, body, size) VALUES (1, '', 0), (2, '', 0)") }
            let meeting = Meeting()
            async let forth: Void = database.raise(1, then: 2, after: meeting)
            async let back: Void = database.raise(2, then: 1, after: meeting)
            _ = try await (forth, back)
            let sizes = try await database.read { try $0.rows("SELECT size FROM note").map { try $0.integer(0) } }
            #expect(sizes == [2, 2])
        }
    }

    @Test(arguments: TestDatabase.servers)
    func `gives up after the fourth conflict`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let attempts = Mutex(0)
            let failure = await #expect(throws: RelationalError.self) {
                try await database.write { connection in
                    attempts.withLock { $0 += 1 }
                    try connection.run("DO $$ BEGIN RAISE EXCEPTION 'no luck' USING ERRCODE = '40001'; END $$")
                }
            }
            #expect(failure == .conflict("no luck"))
            #expect(attempts.withLock { $0 } == 4)
        }
    }

    @Test(needsPostgres)
    func `stops a statement that takes too long`() async throws {
        try await withOptions { options in
            options.statementTimeout = TimeSpan(seconds: 0.1)
        } run: { database in
            let failure = await #expect(throws: RelationalError.self) {
                try await database.read { try $0.rows("SELECT pg_sleep(20)") }
            }
            #expect(failure?.isTimedOut == true)
            let after = try await database.read { try $0.firstRow("SELECT 1")?.integer(0) }
            #expect(after == 1)
        }
    }

    @Test(needsPostgres)
    func `does not let a transaction wait for ever for a connection`() async throws {
        try await withOptions { options in
            options.connectionCount = 1
            options.waitTimeout = TimeSpan(seconds: 0.2)
        } run: { database in
            let goOn = DispatchSemaphore(value: 0)
            let (started, start) = AsyncStream.makeStream(of: Void.self)
            async let long: Void = database.read { _ in
                start.yield()
                goOn.wait()
            }
            for await _ in started { break }
            let failure = await #expect(throws: RelationalError.self) { try await database.read { _ in 1 } }
            goOn.signal()
            try await long
            #expect(failure?.isTimedOut == true)
            let after = try await database.read { _ in 1 }
            #expect(after == 1)
        }
    }

    @Test(needsPostgres)
    func `leaves no setting behind in the session`() async throws {
        try await withOptions { options in
            options.connectionCount = 1
            options.statementTimeout = TimeSpan(seconds: 7)
        } run: { database in
            let within = try await database.read { try $0.firstRow("SHOW statement_timeout")?.text(0) }
            #expect(within == "7s")
            try await database.runOutsideTransaction(
                "DO $$ BEGIN ASSERT current_setting('statement_timeout') = '0'; END $$"
            )
        }
    }

    @Test func `says that nobody listens`() async throws {
        let database = PostgresDatabase(PostgresOptions(address: "postgresql://a:b@127.0.0.1:1/c"))
        let failure = await #expect(throws: RelationalError.self) { try await database.read { _ in 1 } }
        #expect(failure?.isUnavailable == true)
        await database.close()
    }

    @Test(needsPostgres)
    func `says that a password is wrong without showing it`() async throws {
        guard let address = TestDatabase.address(in: "VIDYA_TEST_POSTGRES") else { return }
        let database = PostgresDatabase(
            PostgresOptions(address: address.replacing(/vidya:[0-9a-f]+/, with: "vidya:secret"))
        )
        let failure = await #expect(throws: RelationalError.self) { try await database.read { _ in 1 } }
        #expect(failure?.isUnavailable == true)
        #expect(failure?.description.contains("secret") == false)
        await database.close()
    }

    private func withOptions(
        _ set: (inout PostgresOptions) -> Void,
        run body: (PostgresDatabase) async throws -> Void
    ) async throws {
        guard let address = TestDatabase.address(in: "VIDYA_TEST_POSTGRES") else { return }
        var options = PostgresOptions(address: address)
        set(&options)
        let database = PostgresDatabase(options)
        try await body(database)
        await database.close()
    }
}

/// Leaves a test out, and says so, where the environment names no server.
private let needsPostgres = ConditionTrait.enabled(
    if: TestDatabase.address(in: "VIDYA_TEST_POSTGRES") != nil,
    "VIDYA_TEST_POSTGRES is not set"
)

/// Where two transactions wait for each other, the first time only.
private final class Meeting: Sendable {
    private let arrived = Mutex(0)
    private let both = DispatchSemaphore(value: 0)

    func wait() {
        let count = arrived.withLock { count in
            count += 1
            return count
        }
        if count == 1 { both.wait() }
        if count == 2 { both.signal() }
    }
}

extension RelationalDatabase {
    /// Locks one note, waits until another transaction has locked its own, then locks the other.
    fileprivate func raise(_ first: Int, then second: Int, after meeting: Meeting) async throws {
        try await write { connection in
            try connection.run("UPDATE note SET size = size + 1 WHERE id = \(first)")
            meeting.wait()
            try connection.run("UPDATE note SET size = size + 1 WHERE id = \(second)")
        }
    }

    /// Ends every other connection to this database, as a restart of the server would.
    fileprivate func endOtherConnections() async throws {
        _ = try await read { connection in
            try connection.rows(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """
            )
        }
    }
}
