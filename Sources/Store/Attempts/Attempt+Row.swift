import KnowledgeTracing
import Learning
import Quantities
import Relational

extension Attempt {
    /// The columns of a whole attempt, in the order in which ``init(row:)`` reads them.
    static let columns: SQL = """
        learner, ordinal, idempotency_key, kind, session, item, concepts, is_correct, weight, difficulty, steps, at, \
        response_time, context, seed, response, misconception, hints, marks, predicted, gain, total_load, \
        overload_risk, confidence
        """

    /// The types of the columns.
    static let columnTypes: [SQLTable.ColumnType] = [
        .text, .integer, .text, .text, .text, .text, .text, .integer, .real, .real, .integer, .integer, .real, .text,
        .integer, .text, .text, .integer, .real, .real, .real, .real, .real, .text,
    ]

    /// The values of the columns.
    var values: [SQLValue] {
        let facts = evidence.facts
        return [
            learner.sqlValue, ordinal.sqlValue, key.sqlValue, .text(kind.rawValue), session.sqlValue,
            evidence.item.sqlValue, .text(ConceptText.encode(evidence.concepts)), facts.isCorrect.sqlValue,
            facts.weight.sqlValue, facts.difficulty.sqlValue, facts.steps.sqlValue, facts.at.sqlValue,
            facts.measuredSeconds.sqlValue, .text(ContextText.encode(facts.context)), record.seed.sqlValue,
            record.response.sqlValue, record.misconception.sqlValue, record.hints.sqlValue,
            record.marks.value.sqlValue, outcome.predicted.sqlValue, outcome.gain.sqlValue,
            (outcome.load?.total).sqlValue, (outcome.load?.overloadRisk).sqlValue,
            (record.confidence?.rawValue).sqlValue,
        ]
    }

    /// Appends rows to the log, except those whose key or place is taken; counts those that were not.
    static func insert(_ rows: [[SQLValue]]) -> SQL {
        "INSERT INTO attempt (\(columns)) \(table: SQLTable(columnTypes, rows: rows)) ON CONFLICT DO NOTHING"
    }

    init(row: Row) throws(RelationalError) {
        self.init(
            learner: try row.id(0),
            ordinal: Int(try row.integer(1)),
            key: try row.id(2),
            kind: Kind(rawValue: try row.text(3)) ?? .reported,
            session: try row.optional(4, Row.id),
            evidence: Evidence(
                item: try row.id(5),
                concepts: ConceptText.decode(try row.text(6)),
                facts: try AnswerFacts(row: row, from: 7)
            ),
            record: Record(
                seed: try row.optional(14, Row.integer),
                response: try row.optional(15, Row.text),
                misconception: try row.optional(16, Row.text),
                hints: Int(try row.integer(17)),
                marks: Marks(try row.real(18)),
                confidence: try row.optional(23, Row.text).flatMap(Attempt.Confidence.init(rawValue:))
            ),
            outcome: try AnswerOutcome(row: row, isCorrect: try row.bool(7), from: 19)
        )
    }
}

extension AnswerFacts {
    /// The columns of the facts alone, in the order in which ``init(row:from:)`` reads them.
    static let columns: SQL = "is_correct, weight, difficulty, steps, at, response_time, context"

    // NB: a time that is no number counts like none, and a column cannot hold it.
    fileprivate var measuredSeconds: Double? { responseTime.flatMap { $0.seconds.isNaN ? nil : $0.seconds } }

    init(row: Row, from first: Int) throws(RelationalError) {
        self.init(
            isCorrect: try row.bool(first),
            weight: try row.real(first + 1),
            difficulty: try row.real(first + 2),
            steps: Int(try row.integer(first + 3)),
            at: try row.instant(first + 4),
            responseTime: try row.optional(first + 5, Row.real).map { TimeSpan(seconds: $0) },
            context: ContextText.decode(try row.text(first + 6))
        )
    }
}

extension AnswerOutcome {
    fileprivate init(row: Row, isCorrect: Bool, from first: Int) throws(RelationalError) {
        let total = try row.optional(first + 2, Row.real)
        let risk = try row.optional(first + 3, Row.real)
        self.init(
            isCorrect: isCorrect,
            predicted: Probability(clamping: try row.real(first)),
            gain: try row.real(first + 1),
            load: total.flatMap { total in risk.map { Load(total: total, overloadRisk: $0) } }
        )
    }
}
