/// A statement as a value: text from the source, and parameters that can never become text.
///
///     let statement: SQL = "SELECT mastery FROM bkt_user_skill_state WHERE learner = \(learner)"
///
/// One statement runs on SQLite and PostgreSQL; the few words that differ are written as `\(sqlite:postgres:)`, and
/// ``SQL/forUpdate`` and its neighbours are the usual ones.
package struct SQL: Sendable {
    package private(set) var pieces: [Piece]

    /// A run of text, a parameter, words that differ between the databases, or rows.
    package enum Piece: Hashable, Sendable {
        case text(String)
        case value(SQLValue)
        case perDialect(sqlite: String, postgres: String)
        case table(SQLTable)
    }

    /// Makes a statement of text that our own code has put together.
    init(trusted text: String) { pieces = [.text(text)] }

    /// The statement for one database, with its placeholders numbered, and the parameters in order.
    ///
    /// PostgreSQL gets `NULL` as a word, because a parameter needs a type there and `NULL` has none.
    package func rendered(for dialect: Dialect) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for piece in pieces {
            switch (piece, dialect) {
            case (.text(let words), _), (.perDialect(let words, _), .sqlite), (.perDialect(_, let words), .postgres):
                text += words
            case (.value(.null), .postgres): text += "NULL"
            case (.value(let value), _):
                values.append(value)
                text += dialect == .sqlite ? "?" : "$\(values.count)"
            case (.table(let table), .sqlite):
                text += table.placeholders
                for row in table.rows { values += row }
            case (.table(let table), .postgres):
                let columns = zip(table.arrays, table.types).map { array, type in
                    values.append(.text(array))
                    return "$\(values.count)::\(type.rawValue)[]"
                }
                text += "SELECT * FROM unnest(" + columns.joined(separator: ", ") + ")"
            }
        }
        return (text, values)
    }

    /// Whether the statement holds a table of more than one row.
    var hasManyRows: Bool {
        pieces.contains { piece in
            if case .table(let table) = piece { table.rows.count > 1 } else { false }
        }
    }

    /// The statement for SQLite over one row of its table, and the parameters for each of the rows in order.
    ///
    /// A statement that changes rows does the same row by row as at once.
    func renderedRowByRow() -> (text: String, values: [[SQLValue]]) {
        guard let place = pieces.firstIndex(where: { if case .table = $0 { true } else { false } }),
            case .table(let table) = pieces[place]
        else {
            let (text, values) = rendered(for: .sqlite)
            return (text, [values])
        }
        var single = self
        single.pieces[place] = .table(SQLTable(table.types, rows: Array(table.rows.prefix(1))))
        let (text, values) = single.rendered(for: .sqlite)
        var before = SQL(trusted: "")
        before.pieces = Array(pieces[..<place])
        let head = before.rendered(for: .sqlite).values
        let tail = values.dropFirst(head.count + table.types.count)
        return (text, table.rows.map { head + $0 + tail })
    }

    /// The statements one after the other.
    package static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.pieces += right.pieces
        return sum
    }
}

extension SQL: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) {
        pieces = [.text(value.description)]
    }

    package init(stringInterpolation: Interpolation) {
        pieces = stringInterpolation.pieces
    }
}
