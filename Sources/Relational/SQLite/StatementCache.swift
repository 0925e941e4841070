import GRDBSQLite

/// The prepared statements of one connection, the least recently used leaving first.
///
/// NB: unchecked because a cache is used only on its connection's serial queue, as the handle itself has to be;
/// the registry that hands it out only finds it by that handle.
final class StatementCache: @unchecked Sendable {
    /// How many statements stay prepared.
    static let capacity = 256

    /// The connection.
    let handle: OpaquePointer
    private var entries: [String: Entry] = [:]
    private var useCount = 0

    private struct Entry {
        let statement: OpaquePointer
        var lastUse: Int
    }

    /// Makes an empty cache for an open connection.
    init(handle: OpaquePointer) { self.handle = handle }

    deinit {
        for entry in entries.values { sqlite3_finalize(entry.statement) }
    }

    /// The prepared statement for a text, reset and without parameters.
    ///
    /// Throws ``RelationalError/statement(_:)`` for text that is not one statement.
    func statement(_ text: String) throws(RelationalError) -> OpaquePointer {
        useCount += 1
        if let index = entries.index(forKey: text) {
            entries.values[index].lastUse = useCount
            return entries.values[index].statement
        }
        let statement = try prepare(text)
        if entries.count >= Self.capacity { evict() }
        entries[text] = Entry(statement: statement, lastUse: useCount)
        return statement
    }

    private func prepare(_ text: String) throws(RelationalError) -> OpaquePointer {
        var statement: OpaquePointer?
        var hasRest = false
        let code = text.withCString { start in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                handle,
                start,
                -1,
                UInt32(bitPattern: SQLITE_PREPARE_PERSISTENT),
                &statement,
                &rest
            )
            hasRest = rest.map { String(cString: $0).contains { !$0.isWhitespace && $0 != ";" } } ?? false
            return code
        }
        guard code == SQLITE_OK else {
            throw RelationalError(sqliteCode: code, text: String(cString: sqlite3_errmsg(handle)))
        }
        guard let statement else { throw .statement("the statement is empty") }
        guard !hasRest else {
            sqlite3_finalize(statement)
            throw .statement("more than one statement in: \(text)")
        }
        return statement
    }

    private func evict() {
        guard let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        sqlite3_finalize(oldest.value.statement)
        entries[oldest.key] = nil
    }
}
