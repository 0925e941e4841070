import Quantities
import Relational
import TestSupport
import Testing

@Suite struct MigratorTests {
    static let clock = WallClock.fixed(at: Instant(microseconds: 1_790_000_000_000_000))
    static let first = Migration(
        number: 1,
        name: "learners",
        statements: ["CREATE TABLE learner (id TEXT PRIMARY KEY)", "CREATE INDEX learner_id ON learner (id)"]
    )
    static let second = Migration(
        number: 2,
        name: "attempts",
        statements: ["CREATE TABLE attempt (learner TEXT NOT NULL REFERENCES learner (id), picture \(SQL.bytes))"]
    )
    static let broken = Migration(
        number: 2,
        name: "attempts",
        statements: ["CREATE TABLE half (id BIGINT)", "CREATE TABLE half (id BIGINT)"]
    )

    @Test(arguments: TestDatabase.offered)
    func `applies what is pending, once`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let old = try Migrator([Self.first])
            #expect(try await old.status(of: database).map(\.state) == [.pending])
            try await old.migrate(database, clock: Self.clock)
            let new = try Migrator([Self.first, Self.second])
            #expect(try await new.status(of: database).map(\.state) == [.applied(at: Self.clock.now), .pending])
            for _ in 0..<2 {
                let status = try await new.migrate(database, clock: Self.clock)
                #expect(status.map(\.state) == [.applied(at: Self.clock.now), .applied(at: Self.clock.now)])
            }
            try await database.write { try $0.run("INSERT INTO learner (id) VALUES ('a')") }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `works beside a newer program`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await Migrator([Self.first, Self.second]).migrate(database, clock: Self.clock)
            let status = try await Migrator([Self.first]).migrate(database, clock: Self.clock)
            #expect(status.map(\.state) == [.applied(at: Self.clock.now), .unknown(appliedAt: Self.clock.now)])
            #expect(status.map(\.name) == ["learners", "attempts"])
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `refuses a migration that was changed`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await Migrator([Self.first]).migrate(database, clock: Self.clock)
            let changed = Migration(number: 1, name: "learners", statements: ["CREATE TABLE learner (id BIGINT)"])
            await #expect(throws: MigrationError.changed(number: 1, name: "learners")) {
                try await Migrator([changed, Self.second]).migrate(database, clock: Self.clock)
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `keeps nothing of a migration that fails`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            await #expect(throws: RelationalError.self) {
                try await Migrator([Self.first, Self.broken]).migrate(database, clock: Self.clock)
            }
            let migrator = try Migrator([Self.first, Self.second])
            #expect(try await migrator.status(of: database).map(\.state) == [.applied(at: Self.clock.now), .pending])
            await #expect(throws: RelationalError.self) {
                try await database.read { try $0.rows("SELECT * FROM half") }
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `lets eight migrate at once`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let migrator = try Migrator([Self.first, Self.second])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { try await migrator.migrate(database, clock: Self.clock) } }
                try await group.waitForAll()
            }
            let count = try await database.read { try $0.firstRow("SELECT COUNT(*) FROM schema_migration")?.integer(0) }
            #expect(count == 2)
        }
    }

    @Test func `refuses numbers with a gap`() {
        #expect(throws: MigrationError.misnumbered(expected: 1, found: 2)) { try Migrator([Self.second]) }
    }

    @Test func `has the checksum of both databases' text`() {
        // printf 'CREATE TABLE a (b BLOB)\0CREATE TABLE a (b BYTEA)\0' | sha256sum
        let migration = Migration(number: 1, name: "a", statements: ["CREATE TABLE a (b \(SQL.bytes))"])
        #expect(migration.checksum == "be3893dc4d741626552928747746fc227cfeefef3489ce9397ff0acc5087ba0d")
    }
}
