import Foundation
import Quantities
import Relational
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test func `is durable, in WAL mode, with foreign keys`() async throws {
        try await withFile { path in
            let database = try SQLiteDatabase.file(at: path)
            let settings = try await database.write { connection in
                [
                    try connection.firstRow("PRAGMA synchronous")?.values,
                    try connection.firstRow("PRAGMA journal_mode")?.values,
                    try connection.firstRow("PRAGMA foreign_keys")?.values,
                ]
            }
            #expect(settings == [[.integer(2)], [.text("wal")], [.integer(1)]])
            await database.close()
        }
    }

    @Test func `keeps what was written when it is opened again`() async throws {
        try await withFile { path in
            let database = try SQLiteDatabase.file(at: path)
            try await database.makeNotes()
            try await database.write { try $0.run("INSERT INTO note (id, body) VALUES (1, 'a')") }
            await database.close()
            let again = try SQLiteDatabase.file(at: path)
            #expect(try await again.noteCount() == 1)
            await again.close()
        }
    }

    @Test func `says that a file is no database or cannot be opened`() async throws {
        try await withFile { path in
            try Data(repeating: 65, count: 8192).write(to: URL(filePath: path))
            let failure = #expect(throws: RelationalError.self) { try SQLiteDatabase.file(at: path) }
            #expect(failure?.isStorage == true)
        }
        let failure = #expect(throws: RelationalError.self) { try SQLiteDatabase.file(at: "/nowhere/at/all.sqlite") }
        #expect(failure?.isUnavailable == true)
    }

    @Test func `says that the storage is full and goes on when there is room`() async throws {
        try await withFile { path in
            let database = try SQLiteDatabase.file(at: path)
            try await database.makeNotes()
            try await database.write { try $0.run("PRAGMA max_page_count = 12") }
            let failure = await #expect(throws: RelationalError.self) {
                try await database.write {
                    try $0.run("INSERT INTO note (id, body) VALUES (1, \(String(repeating: "x", count: 100_000)))")
                }
            }
            #expect(failure?.isStorage == true)
            try await database.write { try $0.run("INSERT INTO note (id, body) VALUES (1, 'small')") }
            #expect(try await database.noteCount() == 1)
            await database.close()
        }
    }

    @Test func `shares commits between writes that wait`() async throws {
        try await withFile { path in
            let database = try SQLiteDatabase.file(at: path)
            try await database.makeNotes()
            let goOn = DispatchSemaphore(value: 0)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await database.write { connection in
                        try connection.run("INSERT INTO note (id, body) VALUES (0, '')")
                        goOn.wait()
                    }
                }
                for id in 1...200 { group.addTask { _ = try await database.insertNote(id) } }
                await Task.yield()
                goOn.signal()
                try await group.waitForAll()
            }
            #expect(try await database.noteCount() == 201)
            // NB: a commit writes at least one page of 4 KiB and its 24-byte header into the log.
            let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect((log ?? .max) / 4120 < 150)
            await database.close()
        }
    }

    @Test func `runs more statements than it keeps prepared`() async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.makeNotes()
        let sums = try await database.write { connection in
            try (1...600).map { count in
                let rows = (0..<count).map { [SQLValue.integer(Int64($0))] }
                return try connection.firstRow("SELECT COUNT(*) FROM (VALUES \(rows: rows))")?.integer(0)
            }
        }
        #expect(sums == (1...600).map { Int64($0) })
        await database.close()
    }

    @Test func `waits for another process and then gives way`() async throws {
        try await withFile { path in
            var options = SQLiteOptions()
            options.busyTimeout = TimeSpan(seconds: 0.05)
            let (one, other) = (
                try SQLiteDatabase.file(at: path, options: options), try SQLiteDatabase.file(at: path, options: options)
            )
            try await one.makeNotes()
            let (started, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let long: Void = one.write { connection in
                try connection.run("INSERT INTO note (id, body) VALUES (1, 'a')")
                started.signal()
                goOn.wait()
            }
            let failure = await #expect(throws: RelationalError.self) {
                try await other.read { _ in started.wait() }
                try await other.write { try $0.run("INSERT INTO note (id, body) VALUES (2, 'b')") }
            }
            goOn.signal()
            try await long
            #expect(failure == .conflict("database is locked"))
            await one.close()
            await other.close()
        }
    }

    private func withFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(component: "vidya-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(component: "vidya.sqlite").path)
    }
}
