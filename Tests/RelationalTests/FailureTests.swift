import Relational
import TestSupport
import Testing

@Suite struct FailureTests {
    /// Statements that a constraint refuses, once note 1 is there.
    static let refused: [SQL] = [
        "INSERT INTO note (id, body) VALUES (1, 'again')",
        "INSERT INTO note (id, body) VALUES (2, NULL)",
        "INSERT INTO note (id, body) VALUES (2, 'forbidden')",
        "INSERT INTO note (id, body, parent) VALUES (2, 'x', 99)",
    ]

    @Test(arguments: TestDatabase.offered)
    func `tells a refused row from a wrong statement`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { try $0.run("INSERT INTO note (id, body) VALUES (1, 'a')") }
            for statement in Self.refused {
                let failure = await #expect(throws: RelationalError.self) {
                    try await database.write { try $0.run(statement) }
                }
                #expect(failure?.isConstraint == true, "\(statement)")
            }
            let wrong: [SQL] = ["SELEC 1", "SELECT nothing FROM note", "SELECT 1; SELECT 2", ""]
            for statement in wrong {
                let failure = await #expect(throws: RelationalError.self) {
                    try await database.read { try $0.rows(statement) }
                }
                #expect(failure?.isStatement == true, "\(statement): \(String(describing: failure))")
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `names the column that holds another type`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let failure = await #expect(throws: RelationalError.self) {
                try await database.read { try $0.firstRow("SELECT 1, 'x'")?.integer(1) }
            }
            #expect(failure == .unexpectedValue(column: 1, wanted: "integer"))
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `refuses a statement inside the rows of another`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let failure = await #expect(throws: RelationalError.self) {
                try await database.write { connection in
                    try connection.forEachRow("SELECT 1 UNION SELECT 2") { _ in try connection.run("DELETE FROM note") }
                }
            }
            #expect(failure?.isStatement == true)
            #expect(try await database.noteCount() == 0)
        }
    }
}
