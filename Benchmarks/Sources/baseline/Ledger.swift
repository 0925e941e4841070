import CSQLite

/// A SQLite file with a log of answers and a belief for each learner and skill, synced at every commit.
struct Ledger {
    private let connection: OpaquePointer
    private let insertion: OpaquePointer
    private let upsert: OpaquePointer

    init(path: String) throws(BaselineError) {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw .sqlite(code: -1, step: "open") }
        connection = opened
        for statement in Self.schema { try Self.execute(statement, on: opened) }
        insertion = try Self.prepared(
            "INSERT INTO attempt (learner, ordinal, key, item, is_correct, at) VALUES (?1, ?2, ?3, 'item', 1, ?2)",
            on: opened
        )
        upsert = try Self.prepared(
            """
            INSERT INTO belief (learner, skill, mastery, attempts) VALUES (?1, ?2 % 20, 0.5, 1)
            ON CONFLICT (learner, skill) DO UPDATE SET mastery = mastery * 0.9 + 0.05, attempts = attempts + 1
            """,
            on: opened
        )
    }

    /// Stores one answer and its belief in a transaction of their own; returns when they are on disk.
    func store(number: Int) throws(BaselineError) {
        let learner = Int64(number % 64)
        let ordinal = Int64(number / 64)
        try Self.execute("BEGIN IMMEDIATE", on: connection)
        sqlite3_bind_int64(insertion, 1, learner)
        sqlite3_bind_int64(insertion, 2, ordinal)
        sqlite3_bind_int64(insertion, 3, Int64(number))
        try run(insertion)
        sqlite3_bind_int64(upsert, 1, learner)
        sqlite3_bind_int64(upsert, 2, ordinal)
        try run(upsert)
        try Self.execute("COMMIT", on: connection)
    }

    private static let schema = [
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        """
        CREATE TABLE attempt (
            learner INTEGER NOT NULL, ordinal INTEGER NOT NULL, key INTEGER NOT NULL UNIQUE, item TEXT NOT NULL,
            is_correct INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (learner, ordinal)
        )
        """,
        """
        CREATE TABLE belief (
            learner INTEGER NOT NULL, skill INTEGER NOT NULL, mastery REAL NOT NULL, attempts INTEGER NOT NULL,
            PRIMARY KEY (learner, skill)
        )
        """,
    ]

    private func run(_ statement: OpaquePointer) throws(BaselineError) {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw .sqlite(code: code, step: "store") }
    }

    private static func execute(_ text: String, on connection: OpaquePointer) throws(BaselineError) {
        let code = sqlite3_exec(connection, text, nil, nil, nil)
        guard code == SQLITE_OK else { throw .sqlite(code: code, step: text) }
    }

    private static func prepared(_ text: String, on connection: OpaquePointer) throws(BaselineError) -> OpaquePointer {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, text, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw .sqlite(code: code, step: text) }
        return statement
    }
}
