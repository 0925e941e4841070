import Relational
import TestSupport
import Testing

@Suite struct TransactionTests {
    @Test(arguments: TestDatabase.offered)
    func `keeps what a transaction wrote and hands its value back`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let changed = try await database.write {
                try $0.run("INSERT INTO note (id, body) VALUES (1, 'a'), (2, 'b')")
            }
            #expect(changed == 2)
            let bodies = try await database.read {
                try $0.rows("SELECT body FROM note ORDER BY id").map { try $0.text(0) }
            }
            #expect(bodies == ["a", "b"])
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `takes a transaction back whole when its body throws`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            await #expect(throws: Refusal.self) {
                try await database.write { connection in
                    try connection.run("INSERT INTO note (id, body) VALUES (1, 'a')")
                    throw Refusal()
                }
            }
            #expect(try await database.noteCount() == 0)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `fails a transaction whose body hides a failed statement`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let failure = await #expect(throws: RelationalError.self) {
                try await database.write { connection in
                    try connection.run("INSERT INTO note (id, body) VALUES (1, 'a')")
                    _ = try? connection.run("INSERT INTO note (id, body) VALUES (1, 'b')")
                    _ = try? connection.run("INSERT INTO note (id, body) VALUES (2, 'c')")
                }
            }
            #expect(failure?.isConstraint == true)
            #expect(try await database.noteCount() == 0)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `lets others go on after a body has failed`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let failures = await withTaskGroup(of: Bool.self) { group in
                for id in 0..<64 {
                    group.addTask {
                        do {
                            try await database.write { connection in
                                try connection.run("INSERT INTO note (id, body) VALUES (\(id), 'x')")
                                if id.isMultiple(of: 4) { throw Refusal() }
                                if id % 4 == 1 { try connection.run("INSERT INTO note (id, body) VALUES (\(id), 'x')") }
                            }
                            return false
                        } catch {
                            return true
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failures == 32)
            let left = try await database.read {
                try $0.rows("SELECT id FROM note ORDER BY id").map { try $0.integer(0) }
            }
            #expect(left == (0..<64).filter { $0 % 4 > 1 })
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `loses no increment of 64 tasks`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { try $0.run("INSERT INTO note (id, body, size) VALUES (1, 'x', 0)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        for _ in 0..<4 { try await database.incrementSize() }
                    }
                }
                try await group.waitForAll()
            }
            let size = try await database.read { try $0.firstRow("SELECT size FROM note")?.integer(0) }
            #expect(size == 256)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `reads one snapshot however often it looks`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in 0..<50 {
                    group.addTask { _ = try await database.insertNote(id) }
                    group.addTask {
                        let (first, second) = try await database.read { connection in
                            let count: SQL = "SELECT COUNT(*) FROM note"
                            return (
                                try connection.firstRow(count)?.integer(0), try connection.firstRow(count)?.integer(0)
                            )
                        }
                        #expect(first == second)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `refuses to write in a read`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let failure = await #expect(throws: RelationalError.self) {
                try await database.read { try $0.run("INSERT INTO note (id, body) VALUES (1, 'a')") }
            }
            #expect(failure?.isStatement == true)
            #expect(try await database.noteCount() == 0)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `takes only those back that break a constraint at the commit`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { connection in
                try connection.run(
                    "CREATE TABLE node (id BIGINT PRIMARY KEY, next BIGINT REFERENCES node (id) DEFERRABLE INITIALLY DEFERRED)"
                )
            }
            let failures = await withTaskGroup(of: RelationalError?.self) { group in
                for id in 0..<20 {
                    group.addTask {
                        do {
                            let next = id.isMultiple(of: 5) ? 999 : id
                            try await database.write { connection in
                                try connection.run("INSERT INTO node (id, next) VALUES (\(id), \(next))")
                            }
                            return nil
                        } catch {
                            return error as? RelationalError
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
            }
            #expect(failures.count == 4)
            #expect(failures.filter(\.isConstraint).count == 4)
            let count = try await database.read { try $0.firstRow("SELECT COUNT(*) FROM node")?.integer(0) }
            #expect(count == 16)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `refuses work once it is closed`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            await database.close()
            let failure = await #expect(throws: RelationalError.self) { try await database.noteCount() }
            #expect(failure?.isUnavailable == true)
            await #expect(throws: RelationalError.self) { try await database.makeNotes() }
        }
    }
}
