import Learning
import Quantities
import Relational
import Store
import Testing

/// The database itself keeps the log, whatever a program of ours might send it.
@Suite struct AuditTableTests {
    @Test(arguments: PeopleDriver.databases)
    func `the database refuses to change or remove an entry`(driver: PeopleDriver) async throws {
        try await driver.withDatabase { database in
            let log = RelationalAuditLog(database: database)
            try await log.append(AuditEvent(.signedIn, by: "a", to: "a", at: PeoplePlace.start, from: .console))
            let before = try await log.entries(before: nil, limit: 10)
            for statement: SQL in [
                "UPDATE audit_entry SET actor = 'b'", "DELETE FROM audit_entry",
                "\(sqlite: "DELETE FROM audit_entry WHERE number = 1", postgres: "TRUNCATE audit_entry")",
                "UPDATE audit_entry SET number = 7 WHERE number = 1",
            ] {
                await #expect(throws: RelationalError.self) {
                    try await database.write { connection in _ = try connection.run(statement) }
                }
            }
            #expect(try await log.entries(before: nil, limit: 10) == before)
        }
    }

    @Test(arguments: PeopleDriver.databases)
    func `a change that fails leaves no entry and the chain holds`(driver: PeopleDriver) async throws {
        try await driver.withDatabase { database in
            let seams = PeopleSeams(database: database, clock: .fixed(at: PeoplePlace.start))
            try await PeoplePlace.insertPerson("p1", into: seams)
            await #expect(throws: (any Error).self) { try await PeoplePlace.insertPerson("p1", into: seams) }
            try await PeoplePlace.insertPerson("p2", into: seams)
            let log = Array(try await seams.audit.entries(before: nil, limit: 10).reversed())
            #expect(log.map(\.number) == [1, 2])
            #expect(AuditSeal.firstBreak(in: log) == nil)
        }
    }

    @Test(arguments: PeopleDriver.databases)
    func `an erased person takes password, sessions and classes along and stays in the log`(driver: PeopleDriver)
        async throws
    {
        try await driver.withDatabase { database in
            let seams = PeopleSeams(database: database, clock: .fixed(at: PeoplePlace.start))
            try await PeoplePlace.insertPerson("p1", into: seams)
            let session = Session(id: "s1", person: "p1", startedAt: PeoplePlace.start)
            let event = AuditEvent(.signedIn, by: "p1", to: "p1", at: PeoplePlace.start, from: .console)
            try await seams.tokens.start(session, with: RefreshTokenDigest([1]), audited: event)
            try await database.write { connection in _ = try connection.run("DELETE FROM person WHERE id = 'p1'") }
            #expect(try await seams.accounts.credential(of: "p1") == nil)
            #expect(try await seams.tokens.sessions(of: "p1", at: PeoplePlace.start).isEmpty)
            #expect(try await seams.audit.entries(about: "p1", before: nil, limit: 10).count == 2)
        }
    }
}
