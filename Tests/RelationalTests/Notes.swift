import Relational

/// What a test body throws to have its transaction taken back.
struct Refusal: Error {}

extension RelationalDatabase {
    /// Makes the table that most tests write to.
    func makeNotes() async throws {
        try await write { connection in
            try connection.run(
                """
                CREATE TABLE note (
                    id BIGINT PRIMARY KEY,
                    body TEXT NOT NULL CHECK (body <> 'forbidden'),
                    size BIGINT,
                    weight DOUBLE PRECISION,
                    picture \(SQL.bytes),
                    parent BIGINT REFERENCES note (id)
                )
                """
            )
        }
    }

    /// Adds an empty note; returns how many rows that were.
    @discardableResult
    func insertNote(_ id: Int) async throws -> Int {
        try await write { try $0.run("INSERT INTO note (id, body) VALUES (\(id), '')") }
    }

    /// How many notes there are.
    func noteCount() async throws -> Int64? {
        try await read { try $0.firstRow("SELECT COUNT(*) FROM note")?.integer(0) }
    }

    /// Reads the size of note 1 under a lock and writes it back, one larger.
    func incrementSize() async throws {
        try await write { connection in
            let size = try connection.firstRow("SELECT size FROM note WHERE id = 1\(SQL.forUpdate)")?.integer(0) ?? 0
            try connection.run("UPDATE note SET size = \(size + 1) WHERE id = 1")
        }
    }
}

extension RelationalError {
    var isConstraint: Bool { if case .constraint = self { true } else { false } }
    var isStatement: Bool { if case .statement = self { true } else { false } }
    var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
    var isTimedOut: Bool { if case .timedOut = self { true } else { false } }
    var isStorage: Bool { if case .storage = self { true } else { false } }
}
