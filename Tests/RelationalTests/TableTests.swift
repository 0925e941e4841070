import Relational
import TestSupport
import Testing

@Suite struct TableTests {
    private func rows(_ ids: [Int64]) -> SQLTable {
        SQLTable([.integer, .text], rows: ids.map { [.integer($0), .text("note \($0)")] })
    }

    @Test(arguments: TestDatabase.offered)
    func `inserts every row of a table and counts them`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let count = try await database.write { [rows] in
                try $0.run("INSERT INTO note (id, body) \(table: rows(Array(1...300)))")
            }
            #expect(count == 300)
            #expect(try await database.noteCount() == 300)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `counts only the rows that were not there`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.insertNote(2)
            let count = try await database.write { [rows] in
                try $0.run("INSERT INTO note (id, body) \(table: rows([1, 2, 3])) ON CONFLICT DO NOTHING")
            }
            #expect(count == 2)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `puts parameters before and behind a table where they belong`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { [rows] in
                try $0.run("INSERT INTO note (id, body) \(table: rows([1, 2, 3]))")
            }
            let sizes = SQLTable([.integer, .integer], rows: (1...3).map { [.integer($0), .integer($0 * 10)] })
            let count = try await database.write { connection in
                try connection.run(
                    """
                    WITH least (bound) AS (SELECT \(2 as Int64)), fresh (of_note, new_size) AS (\(table: sizes))
                    UPDATE note SET size = fresh.new_size FROM fresh, least
                    WHERE id = of_note AND id >= least.bound AND body <> \("note 3")
                    """
                )
            }
            #expect(count == 1)
            let sized = try await database.read {
                try $0.rows("SELECT id, size FROM note WHERE size IS NOT NULL").map(\.values)
            }
            #expect(sized == [[.integer(2), .integer(20)]])
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `a row at fault takes back the rows before it`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let table = SQLTable(
                [.integer, .text],
                rows: [[.integer(1), .text("a")], [.integer(2), .text("forbidden")]]
            )
            let failure = await #expect(throws: RelationalError.self) {
                try await database.write { try $0.run("INSERT INTO note (id, body) \(table: table)") }
            }
            #expect(failure?.isConstraint == true)
            #expect(try await database.noteCount() == 0)
        }
    }
}
