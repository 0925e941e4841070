extension SQL {
    /// Collects the pieces of an interpolated statement.
    package struct Interpolation: StringInterpolationProtocol {
        package private(set) var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            pieces.append(.text(literal.description))
        }

        /// One parameter.
        package mutating func appendInterpolation(_ value: some SQLValueConvertible) {
            pieces.append(.value(value.sqlValue))
        }

        /// One parameter, `NULL` where there is no value.
        package mutating func appendInterpolation(_ value: (some SQLValueConvertible)?) {
            pieces.append(.value(value?.sqlValue ?? .null))
        }

        /// Another statement, with its parameters.
        package mutating func appendInterpolation(_ statement: SQL) {
            pieces += statement.pieces
        }

        /// Words that the two databases spell differently.
        package mutating func appendInterpolation(sqlite: StaticString, postgres: StaticString) {
            pieces.append(.perDialect(sqlite: sqlite.description, postgres: postgres.description))
        }

        /// A list in parentheses, `(?, ?, ?)`; an empty list matches nothing.
        package mutating func appendInterpolation(list values: [SQLValue]) {
            pieces.append(.text("("))
            append(separated: values.isEmpty ? [.null] : values)
            pieces.append(.text(")"))
        }

        /// Rows for `VALUES`: `(?, ?), (?, ?)`; there must be at least one.
        package mutating func appendInterpolation(rows: [[SQLValue]]) {
            for (index, row) in rows.enumerated() {
                pieces.append(.text(index == 0 ? "(" : ", ("))
                append(separated: row)
                pieces.append(.text(")"))
            }
        }

        /// Rows in place of `VALUES …`, for inserting many or joining with a list; see ``SQLTable``.
        package mutating func appendInterpolation(table: SQLTable) {
            pieces.append(.table(table))
        }

        private mutating func append(separated values: [SQLValue]) {
            for (index, value) in values.enumerated() {
                if index > 0 { pieces.append(.text(", ")) }
                pieces.append(.value(value))
            }
        }
    }
}
