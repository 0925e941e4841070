/// Rows that go into one statement whose text does not grow with them.
///
/// SQLite gets `VALUES (?, ?), (?, ?)`, which it runs fastest. PostgreSQL gets `SELECT * FROM unnest($1::bigint[], …)`:
/// one parameter a column, so a statement over many rows is parsed and planned as quickly as one over a single row.
package struct SQLTable: Hashable, Sendable {
    /// What a column holds.
    package enum ColumnType: String, Hashable, Sendable {
        /// `BIGINT`.
        case integer = "bigint"
        /// `DOUBLE PRECISION`.
        case real = "double precision"
        /// `TEXT`.
        case text = "text"
    }

    /// The types of the columns.
    package let types: [ColumnType]
    /// The rows, at least one, each with a value or `NULL` for every column.
    package let rows: [[SQLValue]]

    /// Makes a table.
    package init(_ types: [ColumnType], rows: [[SQLValue]]) {
        self.types = types
        self.rows = rows
    }

    /// The placeholders for SQLite: `VALUES (?, ?), (?, ?)`.
    var placeholders: String {
        let row = "(" + String(repeating: "?, ", count: types.count - 1) + "?)"
        return "VALUES " + row + String(repeating: ", " + row, count: rows.count - 1)
    }

    /// The columns as arrays in PostgreSQL's text form: `{1,2,NULL}`.
    var arrays: [String] {
        types.indices.map { column in
            var text = "{"
            for (index, row) in rows.enumerated() {
                if index > 0 { text += "," }
                Self.append(row[column], to: &text)
            }
            return text + "}"
        }
    }

    private static func append(_ value: SQLValue, to text: inout String) {
        switch value {
        case .null: text += "NULL"
        case .integer(let number): text += String(number)
        case .real(let number): text += "\(number)"
        case .text(let words): appendQuoted(words, to: &text)
        case .blob: preconditionFailure("a table has no column type for bytes")
        }
    }

    private static func appendQuoted(_ words: String, to text: inout String) {
        text += "\""
        if words.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            for scalar in words.unicodeScalars {
                if scalar == "\"" || scalar == "\\" { text += "\\" }
                text.unicodeScalars.append(scalar)
            }
        } else {
            text += words
        }
        text += "\""
    }
}
