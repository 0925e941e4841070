import Interop
import Prediction

/// An answer log read as a whole, for fitting and judging models.
struct AnswerTableFile {
    /// The answers, a learner's oldest first.
    private(set) var table = AnswerTable()
    /// The number in the file of each row of ``table``; `nil` where they are 1, 2, 3 and so on.
    private var rowNumbers: [Int32]?
    /// The rows that could not be read.
    private(set) var faults: [AnswerRowFault] = []
    /// The number of rows of the file, the header not counted.
    private(set) var rowCount = 0
    /// The names of the learners, by number.
    private(set) var learnerNames: [String] = []
    private var items: [Int32] = []
    private var combinations: [Int32] = []

    /// Reads a file, or standard input for the path `-`; throws where nothing of it can be read.
    init(_ path: String, columns: AnswerColumns) throws(AnswerLogError) {
        var reader = try AnswerReader(path: path, columns: columns)
        let meter = ProgressMeter(label: "reading")
        var found: [AnswerRow] = []
        while let entry = try reader.next() {
            rowCount += 1
            switch entry {
            case .fault(let fault): faults.append(fault)
            case .row(let row): if columns.order == nil { append(row, in: reader) } else { found.append(row) }
            }
            if rowCount & 0xFFFF == 0 {
                meter.update(done: Int(reader.progress * 100), total: 100, note: "\(rowCount) rows")
            }
        }
        // NB: only a learner's own rows are put in order; the learners stay where they are in the file.
        found.sort { ($0.learner, $0.order, $0.number) < ($1.learner, $1.order, $1.number) }
        for row in found { append(row, in: reader) }
        learnerNames = (0..<reader.learnerCount).map { reader.learner($0) }
        meter.finish()
    }

    /// The number in the file of a row of ``table``.
    func row(_ place: Int) -> Int { rowNumbers.map { Int($0[place]) } ?? place + 1 }

    private mutating func number(_ row: Int) {
        if rowNumbers == nil, row != table.count + 1 { rowNumbers = (0..<Int32(table.count)).map { $0 + 1 } }
        rowNumbers?.append(Int32(truncatingIfNeeded: row))
    }

    private mutating func append(_ row: AnswerRow, in reader: borrowing AnswerReader) {
        while items.count <= row.item { items.append(table.vocabulary.item(named: reader.item(items.count))) }
        while combinations.count <= row.combination {
            let skills = reader.skills(of: combinations.count).map { table.vocabulary.skill(named: $0) }
            combinations.append(table.vocabulary.combination(of: skills))
        }
        number(row.number)
        table.append(
            learner: row.learner,
            item: items[row.item],
            combination: combinations[row.combination],
            isCorrect: row.isCorrect,
            at: row.time
        )
    }
}
