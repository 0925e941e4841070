import Interop
import Prediction

/// An answer log read as a whole, for fitting and judging models.
struct AnswerTableFile: Sendable {
    /// The answers, a learner's oldest first.
    let table: AnswerTable
    /// The names of the learners, by number.
    let learnerNames: [String]
    /// The rows of the file as they were read, in the order of ``table``.
    private let rows: AnswerRows

    /// Reads a file, or standard input for the path `-`; throws where nothing of it can be read.
    ///
    /// A learner's rows are put in order by the log's order column, or else by its times.
    init(_ path: String, columns: AnswerColumns) throws(AnswerLogError) {
        let meter = ProgressMeter(label: "reading")
        let log = try WholeLog(path: path, columns: columns) { progress, rowCount in
            meter.update(done: Int(progress * 100), total: 100, note: "\(rowCount) rows")
        }
        meter.finish()
        rows = log.rows.ordered()
        var vocabulary = Vocabulary()
        for item in 0..<log.itemCount { _ = vocabulary.item(named: log.item(item)) }
        // NB: the same skills in another order are the same combination.
        let combinations = (0..<log.combinationCount).map { number in
            vocabulary.combination(of: log.skills(of: number).map { vocabulary.skill(named: $0) })
        }
        let areDistinct = combinations.enumerated().allSatisfy { Int32($0) == $1 }
        table = AnswerTable(
            learners: rows.learners,
            items: rows.items,
            combinations: areDistinct ? rows.combinations : rows.combinations.map { combinations[Int($0)] },
            areCorrect: rows.isCorrect,
            times: rows.times,
            vocabulary: vocabulary
        )
        learnerNames = (0..<log.learnerCount).map { log.learner($0) }
    }

    /// The rows that could not be read.
    var faults: [AnswerRowFault] { rows.faults }

    /// The number of rows of the file, the header not counted.
    var rowCount: Int { rows.count + rows.faults.count }

    /// The number in the file of a row of ``table``.
    func row(_ place: Int) -> Int { rows.number(at: place) }
}
