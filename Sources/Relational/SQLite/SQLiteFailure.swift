import GRDB
import GRDBSQLite

extension RelationalError {
    /// What a result code of SQLite means; a read that tried to write is a fault of ours.
    init(sqliteCode code: Int32, text: String, isReading: Bool = false) {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: self = .constraint(text)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .conflict(text)
        case SQLITE_READONLY where isReading: self = .statement(text)
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_NOMEM, SQLITE_PERM:
            self = .storage(text)
        case SQLITE_CANTOPEN: self = .unavailable(text)
        case SQLITE_INTERRUPT: self = .timedOut(text)
        default: self = .statement(text)
        }
    }
}

/// An error in our words: what the pool throws is translated, everything else is passed on.
func relational(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let text = error.message ?? "no message"
    // NB: the pool has no other name for a connection that was closed.
    if error.resultCode == .SQLITE_MISUSE { return RelationalError.unavailable(text) }
    return RelationalError(sqliteCode: error.extendedResultCode.rawValue, text: text)
}

/// Runs `work`, and throws only our errors.
func translating<Value>(_ work: () throws -> Value) throws(RelationalError) -> Value {
    do {
        return try work()
    } catch {
        throw relational(error) as? RelationalError ?? .unavailable(String(describing: error))
    }
}
