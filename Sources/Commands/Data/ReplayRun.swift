import Interop
import KnowledgeTracing
import Quantities

/// One replay of a log from its first row to its last.
struct ReplayRun {
    private(set) var replay: Replay
    private(set) var faults: [AnswerRowFault] = []
    private(set) var answers = 0
    private(set) var right = 0
    private var handles = ReplayHandles()

    init(file: String, columns: AnswerColumns, version: AlgorithmVersion) throws(AnswerLogError) {
        replay = Replay(model: KnowledgeModel(version: version, graph: .seed))
        var reader = try AnswerReader(path: file, columns: columns)
        let meter = ProgressMeter(label: "replay")
        var rows: [AnswerRow] = []
        while let entry = try reader.next() {
            switch entry {
            case .fault(let fault): faults.append(fault)
            case .row(let row):
                if columns.order == nil { apply(row, in: reader) } else { rows.append(row) }
            }
            if answers & 0xFFFF == 0xFFFF {
                meter.update(done: Int(reader.progress * 100), total: 100, note: "\(answers) answers")
            }
        }
        rows.sort { ($0.learner, $0.order, $0.number) < ($1.learner, $1.order, $1.number) }
        for row in rows { apply(row, in: reader) }
        meter.finish()
    }

    private mutating func apply(_ row: AnswerRow, in reader: borrowing AnswerReader) {
        answers += 1
        right += row.isCorrect ? 1 : 0
        handles.meet(row, in: reader, replay: &replay)
        replay.apply(
            handles.book.facts(row),
            by: handles.learners[row.learner],
            to: handles.items[row.item],
            testing: handles.combinations[row.combination]
        )
    }
}

/// The replay's handles by the reader's numbers.
private struct ReplayHandles {
    var book = AnswerBook(epoch: Instant(microseconds: 0))
    private(set) var learners: [Replay.Handle<LearnerSubject>] = []
    private(set) var items: [Replay.Handle<ItemSubject>] = []
    private(set) var combinations: [Replay.Handle<Replay.ConceptSetSubject>] = []

    /// Makes handles for what a row names for the first time.
    mutating func meet(_ row: AnswerRow, in reader: borrowing AnswerReader, replay: inout Replay) {
        while learners.count <= row.learner {
            learners.append(replay.intern(book.learner(learners.count, in: reader)))
        }
        while items.count <= row.item { items.append(replay.intern(book.item(items.count, in: reader))) }
        while combinations.count <= row.combination {
            combinations.append(replay.intern(book.concepts(combinations.count, in: reader)))
        }
    }
}
