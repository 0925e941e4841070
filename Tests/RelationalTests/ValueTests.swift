import Quantities
import Relational
import TestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: TestDatabase.offered)
    func `gives back every bit of a number`(kind: TestDatabase) async throws {
        var generator = SeededGenerator(seed: 7)
        let drawn = (0..<500).map { _ in Double(bitPattern: generator.next()) }.filter { !$0.isNaN }
        let numbers =
            drawn + [0.1, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, 1e15, -3]
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let rows = numbers.enumerated().map { [SQLValue.integer(Int64($0)), .text("x"), .real($1)] }
            try await database.write { try $0.run("INSERT INTO note (id, body, weight) VALUES \(rows: rows)") }
            let read = try await database.read {
                try $0.rows("SELECT weight FROM note ORDER BY id").map { try $0.real(0) }
            }
            #expect(read.map(\.bitPattern) == numbers.map(\.bitPattern))
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `gives back integers to their ends`(kind: TestDatabase) async throws {
        let numbers: [Int64] = [.min, .min + 1, -1, 0, 1, 1 << 53 + 1, .max]
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let rows = numbers.map { [SQLValue.integer($0), .text("x"), .integer($0)] }
            try await database.write { try $0.run("INSERT INTO note (id, body, size) VALUES \(rows: rows)") }
            let read = try await database.read {
                try $0.rows("SELECT size FROM note ORDER BY id").map { try $0.integer(0) }
            }
            #expect(read == numbers)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `gives back text and bytes as they were`(kind: TestDatabase) async throws {
        let texts = [
            "", "'; DROP TABLE note; --", "Übung 练习 🧪 e\u{301}", String(repeating: "long ", count: 20_000), "$1 ? \\",
        ]
        let blobs: [[UInt8]] = [[], [0], [0, 1, 0, 255], Array(0...255), [UInt8](repeating: 0, count: 100_000)]
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { connection in
                for (id, (text, blob)) in zip(texts, blobs).enumerated() {
                    try connection.run("INSERT INTO note (id, body, picture) VALUES (\(id), \(text), \(blob))")
                }
            }
            let rows = try await database.read { try $0.rows("SELECT body, picture FROM note ORDER BY id") }
            #expect(try rows.map { Array(try $0.text(0).utf8) } == texts.map { Array($0.utf8) })
            #expect(try rows.map { try $0.blob(1) } == blobs)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `takes NULL for a column of any type`(kind: TestDatabase) async throws {
        let none: Int? = nil
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let rows: [[SQLValue]] = [
                [.integer(1), .text("x"), .null, .null, .null, .null],
                [.integer(2), .text("x"), .integer(5), .real(0.5), .blob([1]), .integer(1)],
            ]
            let changed = try await database.write { connection in
                try connection.run("INSERT INTO note (id, body, size, weight, picture, parent) VALUES \(rows: rows)")
                return try connection.run(
                    "UPDATE note SET size = COALESCE(\(none), size), weight = \(none) WHERE \(none) IS NULL"
                )
            }
            #expect(changed == 2)
            let read = try await database.read {
                try $0.rows("SELECT size, weight, picture, parent FROM note ORDER BY id")
            }
            #expect(
                read.map(\.values) == [[.null, .null, .null, .null], [.integer(5), .null, .blob([1]), .integer(1)]]
            )
            #expect(try read.first?.optional(0, Row.integer) == nil)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `finds pairs, lists and an empty list`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            try await database.write { try $0.run("INSERT INTO note (id, body) VALUES (1, 'a'), (2, 'b'), (3, 'c')") }
            let pairs: [[SQLValue]] = [
                [.integer(1), .text("a")], [.integer(2), .text("x")], [.integer(3), .text("c")],
            ]
            let found = try await database.read { connection in
                [
                    try connection.rows("SELECT id FROM note WHERE (id, body) IN (VALUES \(rows: pairs)) ORDER BY id")
                        .count,
                    try connection.rows("SELECT id FROM note WHERE id IN \(list: [.integer(1), .integer(2)])").count,
                    try connection.rows("SELECT id FROM note WHERE id IN \(list: [])").count,
                ]
            }
            #expect(found == [2, 2, 0])
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `sums and averages alike`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let sizes: [Int64] = [70_000, 1, 0, -123_456_789, 30_000]
            let rows = sizes.enumerated().map { [SQLValue.integer(Int64($0)), .text("x"), .integer($1)] }
            try await database.write { try $0.run("INSERT INTO note (id, body, size) VALUES \(rows: rows)") }
            let row = try await database.read {
                try $0.firstRow(
                    "SELECT SUM(size), AVG(size), MIN(size), COUNT(*), SUM(size) - SUM(size), SUM(weight) FROM note"
                )
            }
            #expect(try row?.integer(0) == -123_356_788)
            #expect(try row?.real(1) == -24_671_357.6)
            #expect(try row?.integer(2) == -123_456_789)
            #expect(try row?.integer(3) == 5)
            #expect(try row?.integer(4) == 0)
            #expect(row?.isNull(5) == true)
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `refuses what one of the databases would change`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            for value in [SQLValue.real(.nan), .text("a\0b")] {
                let failure = await #expect(throws: RelationalError.self) {
                    try await database.write { try $0.run("UPDATE note SET body = \(value)") }
                }
                #expect(failure?.isStatement == true)
            }
        }
    }

    @Test(arguments: TestDatabase.offered)
    func `hands over a large answer row by row and stops when told`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.makeNotes()
            let rows = (1...20_000).map { [SQLValue.integer($0), .text("text number \($0) of many")] }
            let (changed, upserted) = try await database.write { connection in
                let changed = try connection.run("INSERT INTO note (id, body) VALUES \(rows: rows)")
                let upserted = try connection.run(
                    """
                    INSERT INTO note (id, body) VALUES \(rows: Array(rows.prefix(5_000)))
                    ON CONFLICT (id) DO UPDATE SET size = note.id
                    """
                )
                return (changed, upserted)
            }
            #expect(changed == 20_000)
            #expect(upserted == 5_000)
            let (sum, kept) = try await database.read { connection in
                var sum: Int64 = 0
                var kept: [Row] = []
                try connection.forEachRow("SELECT id, body FROM note ORDER BY id") { row in
                    sum += try row.integer(0)
                    if kept.count < 2 { kept.append(row) }
                }
                return (sum, kept)
            }
            #expect(sum == 200_010_000)
            #expect(kept.map(\.values) == rows.prefix(2).map { $0 })
            let last = try await database.read { connection in
                var last: Int64 = 0
                _ = try? connection.forEachRow("SELECT id FROM note ORDER BY id") { row in
                    last = try row.integer(0)
                    if last == 10 { throw Refusal() }
                }
                return last
            }
            #expect(last == 10)
            #expect(try await database.noteCount() == 20_000)
        }
    }
}
