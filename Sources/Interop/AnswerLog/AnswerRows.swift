/// Rows of an answer log, column by column; the same place in each column is the same row.
///
/// Learners, items and combinations of skills are numbers from 0, in order of appearance.
package struct AnswerRows: Hashable, Sendable {
    /// The learner of each row.
    package internal(set) var learners: [Int32] = []
    /// The item of each row.
    package internal(set) var items: [Int32] = []
    /// The combination of skills of each row.
    package internal(set) var combinations: [Int32] = []
    /// Whether each answer was right.
    package internal(set) var isCorrect: [Bool] = []
    /// The time of each row in seconds; empty where the log has none.
    package internal(set) var times: [Double] = []
    /// What orders the rows; empty where the log has no such column.
    package internal(set) var orders: [Double] = []
    /// The rows that could not be read, in the order of the file.
    package internal(set) var faults: [AnswerRowFault] = []
    /// The number of each row in the file; empty while the numbers are 1, 2, 3 and so on.
    var rowNumbers: [Int] = []

    /// Makes no rows.
    package init() {}

    /// How many rows there are, faults not counted.
    package var count: Int { learners.count }

    /// The number of a row in the file, from 1, the header not counted.
    package func number(at place: Int) -> Int { rowNumbers.isEmpty ? place + 1 : rowNumbers[place] }

    /// Sets memory aside for this many rows.
    mutating func reserve(_ count: Int) {
        learners.reserveCapacity(count)
        items.reserveCapacity(count)
        combinations.reserveCapacity(count)
        isCorrect.reserveCapacity(count)
        if !times.isEmpty { times.reserveCapacity(count) }
        if !orders.isEmpty { orders.reserveCapacity(count) }
    }

    /// Adds the numbers of rows that are about to be added themselves.
    mutating func appendNumbers(_ numbers: Range<Int>) {
        if rowNumbers.isEmpty {
            if numbers.lowerBound == count + 1 { return }
            rowNumbers = Array(1..<count + 1)
        }
        rowNumbers.append(contentsOf: numbers)
    }
}
