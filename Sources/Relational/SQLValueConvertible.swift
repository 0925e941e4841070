package import Quantities

/// What can be written between `\(` and `)` in a statement.
package protocol SQLValueConvertible {
    /// The value as the database sees it.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLValueConvertible {
    package var sqlValue: SQLValue { self }
}

extension String: SQLValueConvertible {
    package var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLValueConvertible {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLValueConvertible {
    package var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLValueConvertible {
    package var sqlValue: SQLValue { .real(self) }
}

extension Bool: SQLValueConvertible {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension [UInt8]: SQLValueConvertible {
    package var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Identifier: SQLValueConvertible {
    package var sqlValue: SQLValue { .text(rawValue) }
}

extension Instant: SQLValueConvertible {
    package var sqlValue: SQLValue { .integer(microseconds) }
}

extension Probability: SQLValueConvertible {
    package var sqlValue: SQLValue { .real(value) }
}
