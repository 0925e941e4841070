package import Quantities

/// One row of an answer; columns are read by position, in the order of the `SELECT`.
package struct Row: Sendable {
    /// The values, one a column.
    package let values: [SQLValue]

    /// Makes a row of values.
    package init(_ values: [SQLValue]) { self.values = values }

    /// The integer in a column; throws ``RelationalError/unexpectedValue(column:wanted:)`` for anything else.
    package func integer(_ column: Int) throws(RelationalError) -> Int64 {
        if case .integer(let value) = values[column] { return value }
        throw .unexpectedValue(column: column, wanted: "integer")
    }

    /// The number in a column, whole or not; throws as ``integer(_:)`` does.
    package func real(_ column: Int) throws(RelationalError) -> Double {
        switch values[column] {
        case .real(let value): return value
        case .integer(let value): return Double(value)
        default: throw .unexpectedValue(column: column, wanted: "real")
        }
    }

    /// The text in a column; throws as ``integer(_:)`` does.
    package func text(_ column: Int) throws(RelationalError) -> String {
        if case .text(let value) = values[column] { return value }
        throw .unexpectedValue(column: column, wanted: "text")
    }

    /// The bytes in a column; throws as ``integer(_:)`` does.
    package func blob(_ column: Int) throws(RelationalError) -> [UInt8] {
        if case .blob(let value) = values[column] { return value }
        throw .unexpectedValue(column: column, wanted: "blob")
    }

    /// The truth value in a column, stored as 0 or 1; throws as ``integer(_:)`` does.
    package func bool(_ column: Int) throws(RelationalError) -> Bool { try integer(column) != 0 }

    /// The moment in a column; throws as ``integer(_:)`` does.
    package func instant(_ column: Int) throws(RelationalError) -> Instant {
        Instant(microseconds: try integer(column))
    }

    /// The identifier in a column; throws as ``integer(_:)`` does.
    package func id<Subject>(_ column: Int) throws(RelationalError) -> Identifier<Subject> {
        Identifier(stored: try text(column))
    }

    /// Whether a column is `NULL`.
    package func isNull(_ column: Int) -> Bool { values[column] == .null }

    /// What `read` makes of a column, or `nil` where it is `NULL`.
    package func optional<Value>(
        _ column: Int,
        _ read: (Row) -> (Int) throws(RelationalError) -> Value
    ) throws(RelationalError) -> Value? {
        isNull(column) ? nil : try read(self)(column)
    }
}
