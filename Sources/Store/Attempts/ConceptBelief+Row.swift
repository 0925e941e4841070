import KnowledgeTracing
import Learning
import Quantities
import Relational

extension ConceptBelief {
    /// The columns of a belief, after learner and concept.
    static let columns: SQL = "learner, concept, mastery, attempts, last_item, last_attempt_at"

    /// The types of the columns, the version's included.
    static let columnTypes: [SQLTable.ColumnType] = [.text, .text, .real, .integer, .text, .integer, .text]

    init(row: Row) throws(RelationalError) {
        self.init(
            mastery: Probability(clamping: try row.real(2)),
            attempts: Int(try row.integer(3)),
            lastItem: try row.optional(4, Row.id),
            lastAnswerAt: try row.optional(5, Row.instant)
        )
    }

    func values(of learner: LearnerID, _ concept: ConceptID, version: ModelVersionID) -> [SQLValue] {
        [
            learner.sqlValue, concept.sqlValue, mastery.sqlValue, attempts.sqlValue, lastItem.sqlValue,
            lastAnswerAt.sqlValue, version.sqlValue,
        ]
    }

    /// Writes beliefs over those of the same learners and concepts.
    static func upsert(_ rows: [[SQLValue]]) -> SQL {
        """
        INSERT INTO bkt_user_skill_state (\(columns), version) \(table: SQLTable(columnTypes, rows: rows))
        ON CONFLICT (learner, concept) DO UPDATE SET
            mastery = excluded.mastery, attempts = excluded.attempts, last_item = excluded.last_item,
            last_attempt_at = excluded.last_attempt_at, version = excluded.version
        """
    }
}
