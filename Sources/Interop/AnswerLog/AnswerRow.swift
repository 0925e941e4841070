/// One row of an answer log; learner, item and skills are numbers that ``AnswerReader`` gives out in order of appearance.
package struct AnswerRow: Hashable, Sendable {
    /// The number of the row in the file, from 1, the header not counted.
    package let number: Int
    /// The learner.
    package let learner: Int
    /// The item.
    package let item: Int
    /// The combination of skills.
    package let combination: Int
    /// Whether the answer was right.
    package let isCorrect: Bool
    /// The time in seconds; `nil` where the log has none.
    package let time: Double?
    /// What orders the rows; 0 where the log has no such column.
    package let order: Double
}

/// A row that cannot be read.
package struct AnswerRowFault: Hashable, Sendable, CustomStringConvertible {
    /// The number of the row in the file, from 1, the header not counted.
    package let number: Int
    /// The column at fault; empty where the row as a whole is.
    package let column: String
    /// What stood there, cut to 80 bytes.
    package let value: String
    /// The rule that it breaks.
    package let rule: String

    package var description: String {
        column.isEmpty
            ? "row \(number): \(rule)"
            : "row \(number), \(column.printable(limit: 40)) = \"\(value.printable(limit: 80))\": \(rule)"
    }
}

/// A log that cannot be read at all.
package enum AnswerLogError: Error, Hashable, Sendable {
    /// The header lacks a column that is needed.
    case missingColumn(String, header: [String])
    /// The file is empty.
    case empty
    /// The bytes could not be read.
    case source(ByteSourceError)
    /// A line is longer than is read: 1 MiB.
    case lineTooLong(row: Int)
}

extension AnswerLogError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missingColumn(let name, let header):
            "the header has no column \"\(name)\"; it has "
                + header.prefix(12).map { $0.printable(limit: 40) }.joined(separator: ", ")
        case .empty: "the file is empty"
        case .source(let error): error.description
        case .lineTooLong(let row): "row \(row) is longer than 1 MiB"
        }
    }
}
