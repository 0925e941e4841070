import GRDBSQLite

/// A prepared statement with its parameters, running.
struct SQLiteCursor: ~Copyable {
    private let statement: OpaquePointer
    private let columnCount: Int
    private var buffer: [SQLValue]

    /// Binds `values` to the placeholders of `statement`; throws ``RelationalError/statement(_:)`` if they do not fit.
    init(_ statement: OpaquePointer, binding values: [SQLValue]) throws(RelationalError) {
        self.statement = statement
        columnCount = Int(sqlite3_column_count(statement))
        buffer = [SQLValue](repeating: .null, count: columnCount)
        let wanted = Int(sqlite3_bind_parameter_count(statement))
        guard wanted == values.count else { throw .statement("\(values.count) parameters for \(wanted) placeholders") }
        for (index, value) in values.enumerated() {
            let code = try Self.bind(value, at: Int32(index + 1), of: statement)
            guard code == SQLITE_OK else {
                sqlite3_clear_bindings(statement)
                throw RelationalError(sqliteCode: code, text: String(cString: sqlite3_errstr(code)))
            }
        }
    }

    /// Goes to the next row; the result code.
    func step() -> Int32 { sqlite3_step(statement) }

    /// Ends the statement, so that it can run again.
    func close() {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    /// The values of the row it stands on.
    ///
    /// NB: the array is filled again for each row, so a row that nobody keeps costs no allocation.
    mutating func values() -> [SQLValue] {
        for column in 0..<columnCount { buffer[column] = value(Int32(column)) }
        return buffer
    }

    private func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            return .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            return .blob(
                Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
            )
        default: return .null
        }
    }

    private static func bind(_ value: SQLValue, at place: Int32, of statement: OpaquePointer) throws(RelationalError)
        -> Int32
    {
        try value.checkStorable()
        switch value {
        case .null: return sqlite3_bind_null(statement, place)
        case .integer(let number): return sqlite3_bind_int64(statement, place, number)
        case .real(let number): return sqlite3_bind_double(statement, place, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    sqlite3_bind_text(statement, place, bytes.baseAddress, Int32(bytes.count), transient)
                }
            }
        case .blob(let bytes) where bytes.isEmpty: return sqlite3_bind_zeroblob(statement, place, 0)
        case .blob(let bytes):
            return bytes.withUnsafeBytes {
                sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), transient)
            }
        }
    }

    /// Tells SQLite to copy the bytes: the C header spells it as a cast of -1, which is not imported.
    private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
