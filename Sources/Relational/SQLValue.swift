/// A value that travels to or from a database; always a parameter, never a part of the text.
package enum SQLValue: Hashable, Sendable {
    /// SQL `NULL`.
    case null
    /// A 64-bit integer: `BIGINT`, also a truth value (0 or 1) and an instant (microseconds since 1970).
    case integer(Int64)
    /// A 64-bit floating-point number: `DOUBLE PRECISION`.
    case real(Double)
    /// Text in UTF-8: `TEXT`.
    case text(String)
    /// Bytes: `BLOB` on SQLite, `BYTEA` on PostgreSQL.
    case blob([UInt8])
}
