import GRDB
import GRDBSQLite

/// One SQLite connection inside a transaction, on its own thread.
final class SQLiteConnection: RelationalConnection {
    private let cache: StatementCache
    private let isReading: Bool
    private var gate = StatementGate()

    /// Always ``Dialect/sqlite``.
    var dialect: Dialect { .sqlite }

    /// Whether the transaction is still open; a full disk makes SQLite roll back by itself.
    var isInTransaction: Bool { sqlite3_get_autocommit(cache.handle) == 0 }

    /// Wraps a connection of the pool; throws ``RelationalError/unavailable(_:)`` once it is closed.
    init(_ database: Database, caches: StatementCaches, isReading: Bool) throws(RelationalError) {
        cache = try caches.cache(of: database)
        self.isReading = isReading
    }

    /// Runs `body` as one unit: after a statement has failed it can only fail.
    func perform<Value>(_ body: (any RelationalConnection) throws -> Value) throws -> Value {
        gate = StatementGate()
        let value = try body(self)
        try gate.checkHealth()
        return value
    }

    func rows(_ statement: SQL) throws(RelationalError) -> [Row] {
        var cursor = try open(statement)
        defer { cursor.close() }
        var rows: [Row] = []
        while try step(cursor) { rows.append(Row(cursor.values())) }
        return rows
    }

    func forEachRow(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        var cursor = try open(statement)
        defer { cursor.close() }
        gate.isStreaming = true
        defer { gate.isStreaming = false }
        while try step(cursor) { try body(Row(cursor.values())) }
    }

    // NB: one row at a time, because a statement over many rows keeps a copy of each page it changes, to be able to take
    // back its first rows when a later one fails. Here the transaction as a whole is taken back.
    @discardableResult
    func run(_ statement: SQL) throws(RelationalError) -> Int {
        guard statement.hasManyRows else { return try runOnce(statement) }
        try gate.pass()
        let (text, rows) = statement.renderedRowByRow()
        do {
            let prepared = try cache.statement(text)
            var count = 0
            for values in rows { count += try runOnce(try SQLiteCursor(prepared, binding: values)) }
            return count
        } catch {
            throw gate.note(error)
        }
    }

    private func runOnce(_ statement: SQL) throws(RelationalError) -> Int { try runOnce(try open(statement)) }

    private func runOnce(_ cursor: consuming SQLiteCursor) throws(RelationalError) -> Int {
        defer { cursor.close() }
        let before = sqlite3_total_changes64(cache.handle)
        while try step(cursor) {}
        // NB: after anything but INSERT, UPDATE and DELETE, `changes` still tells about the statement before.
        return sqlite3_total_changes64(cache.handle) == before ? 0 : Int(sqlite3_changes64(cache.handle))
    }

    private func open(_ statement: SQL) throws(RelationalError) -> SQLiteCursor {
        try gate.pass()
        let (text, values) = statement.rendered(for: .sqlite)
        do {
            let prepared = try cache.statement(text)
            return try SQLiteCursor(prepared, binding: values)
        } catch {
            throw gate.note(error)
        }
    }

    private func step(_ cursor: borrowing SQLiteCursor) throws(RelationalError) -> Bool {
        let code = cursor.step()
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let text = String(cString: sqlite3_errmsg(cache.handle))
        let extended = sqlite3_extended_errcode(cache.handle)
        throw gate.note(RelationalError(sqliteCode: extended, text: text, isReading: isReading))
    }
}
