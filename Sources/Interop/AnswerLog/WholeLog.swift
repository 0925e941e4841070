/// A whole answer log in memory: its rows column by column, and the names of what their numbers stand for.
///
/// Takes 13 bytes a row, 8 more each for a time, for an order and, where some row could not be read, for row numbers.
package struct WholeLog: Hashable, Sendable {
    private static let partSize = 1 << 16

    /// The rows, and the faults of those that could not be read.
    package let rows: AnswerRows
    private let learners: NameList
    private let items: NameList
    private let combinations: NameList
    private let separator: Character

    /// Reads a log; `path` may be `-` for standard input.
    ///
    /// Calls `report` now and then with the part of the file that was read, in 0...1 (0 where its size is not known), and
    /// the number of rows. Throws ``AnswerLogError`` where the log cannot be read as a whole.
    package init(
        path: String,
        columns: AnswerColumns = AnswerColumns(),
        bufferSize: Int = AnswerReader.standardBufferSize,
        report: (_ progress: Double, _ rowCount: Int) -> Void = { _, _ in }
    ) throws(AnswerLogError) {
        var reader = try AnswerReader(path: path, columns: columns, bufferSize: bufferSize)
        var rows = AnswerRows()
        while try reader.read(into: &rows, limit: Self.partSize) {
            if rows.count <= Self.partSize { rows.reserve(Self.estimate(rows.count, reader.progress)) }
            report(reader.progress, rows.count)
        }
        self.rows = rows
        learners = reader.numbers.learners.names
        items = reader.numbers.items.names
        combinations = reader.numbers.combinations.names
        separator = columns.separator
    }

    /// How many rows there will be, guessed from the first; within what may be set aside on a guess.
    private static func estimate(_ rowCount: Int, _ progress: Double) -> Int {
        Int(min(Double(rowCount) * 1.05 / max(progress, 1e-9), Double(1 << 24)))
    }

    /// How many different learners there are.
    package var learnerCount: Int { learners.count }
    /// How many different items there are.
    package var itemCount: Int { items.count }
    /// How many different combinations of skills there are.
    package var combinationCount: Int { combinations.count }

    /// The name of a learner.
    package func learner(_ number: Int) -> String { learners.text(number) }
    /// The name of an item.
    package func item(_ number: Int) -> String { items.text(number) }
    /// The names of the skills of a combination, each once, in the order of the cell.
    package func skills(of combination: Int) -> [String] { combinations.parts(combination, separator: separator) }
}
