import Interop
import KnowledgeTracing
import Learning
import Quantities

/// Hands the rows of an answer log out in parts, in the order in which they are to be stored.
struct AnswerSource: ~Copyable {
    /// A part of a log.
    struct Part {
        var entries: [AnswerImport.Entry] = []
        var faults: [AnswerRowFault] = []
        var lastRow = 0
        var progress = 0.0
        var isLast = false
    }

    private var reader: AnswerReader
    private var book: AnswerBook
    /// The rows of the whole log in order, where a column orders them; they must all be seen before the first is stored.
    private var sorted: ArraySlice<AnswerRow>?
    private var earlyFaults: [AnswerRowFault] = []
    private var lastRow = 0
    private let isOrdered: Bool

    init(path: String, columns: AnswerColumns, epoch: Instant) throws(AnswerLogError) {
        reader = try AnswerReader(path: path, columns: columns)
        book = AnswerBook(epoch: epoch)
        isOrdered = columns.order == nil
    }

    /// The next rows, at most `limit` of them; rows up to `stored` were stored before and are passed over.
    mutating func nextPart(_ limit: Int, after stored: Int) throws(AnswerLogError) -> Part {
        if !isOrdered, sorted == nil { try sort() }
        var part = Part()
        part.faults = earlyFaults
        earlyFaults = []
        while part.entries.count < limit {
            guard let entry = try nextEntry() else {
                part.isLast = true
                break
            }
            switch entry {
            case .fault(let fault):
                part.faults.append(fault)
                lastRow = max(lastRow, fault.number)
            case .row(let row):
                lastRow = max(lastRow, row.number)
                // NB: where a column orders the rows, their numbers do not ascend and the keys tell what is stored.
                if sorted == nil, row.number <= stored { continue }
                part.entries.append(entryToStore(row))
            }
        }
        part.lastRow = lastRow
        part.progress = reader.progress
        return part
    }

    private mutating func entryToStore(_ row: AnswerRow) -> AnswerImport.Entry {
        AnswerImport.Entry(
            row: row.number,
            learner: book.learner(row.learner, in: reader),
            evidence: Evidence(
                item: book.item(row.item, in: reader),
                concepts: book.concepts(row.combination, in: reader),
                facts: book.facts(row)
            )
        )
    }

    private mutating func nextEntry() throws(AnswerLogError) -> AnswerReader.Entry? {
        guard sorted != nil else { return try reader.next() }
        return sorted?.popFirst().map(AnswerReader.Entry.row)
    }

    private mutating func sort() throws(AnswerLogError) {
        var rows: [AnswerRow] = []
        while let entry = try reader.next() {
            switch entry {
            case .row(let row): rows.append(row)
            case .fault(let fault): earlyFaults.append(fault)
            }
        }
        rows.sort { ($0.learner, $0.order, $0.number) < ($1.learner, $1.order, $1.number) }
        sorted = rows[...]
    }
}
