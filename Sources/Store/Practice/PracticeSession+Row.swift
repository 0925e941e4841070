import Learning
import Quantities
import Relational

extension PracticeSession {
    /// The columns of a session, in the order in which ``init(row:)`` reads them.
    static let columns: SQL = """
        id, learner, course, concept, started_at, ended_at, open_item, open_seed, open_asked_at, open_hints, \
        open_reason, last_attempt, answered, asked
        """

    /// The values of the columns.
    var values: [SQLValue] {
        [
            id.sqlValue, learner.sqlValue, course.sqlValue, concept.sqlValue, startedAt.sqlValue, endedAt.sqlValue,
            (open?.item).sqlValue, (open?.seed).sqlValue, (open?.askedAt).sqlValue, (open?.hints).sqlValue,
            (open?.reason.rawValue).sqlValue, lastAttempt.sqlValue, answered.sqlValue,
            .text(asked.map(\.rawValue).joined(separator: " ")),
        ]
    }

    init(row: Row) throws(RelationalError) {
        self.init(
            id: try row.id(0),
            learner: try row.id(1),
            course: try row.id(2),
            concept: try row.optional(3, Row.id),
            startedAt: try row.instant(4)
        )
        endedAt = try row.optional(5, Row.instant)
        if let item: ItemID = try row.optional(6, Row.id) {
            open = OpenItem(
                item: item,
                seed: try row.integer(7),
                askedAt: try row.instant(8),
                hints: Int(try row.integer(9)),
                reason: ChoiceReason(rawValue: try row.text(10)) ?? .growing
            )
        }
        lastAttempt = try row.optional(11, Row.integer).map(Int.init)
        answered = Int(try row.integer(12))
        asked = try row.text(13).split(separator: " ").map { ItemID(stored: String($0)) }
    }

    /// Adds a session, unless another one of the same learner runs in the same course.
    static func insertion(of session: PracticeSession) -> SQL {
        """
        INSERT INTO practice_session (\(columns)) VALUES \(rows: [session.values])
        ON CONFLICT (learner, course) WHERE ended_at IS NULL DO NOTHING
        """
    }

    /// Writes what a step can change over the stored sessions.
    static func upsert(_ rows: [[SQLValue]]) -> SQL {
        """
        INSERT INTO practice_session (\(columns)) VALUES \(rows: rows)
        ON CONFLICT (id) DO UPDATE SET
            ended_at = excluded.ended_at, open_item = excluded.open_item, open_seed = excluded.open_seed,
            open_asked_at = excluded.open_asked_at, open_hints = excluded.open_hints,
            open_reason = excluded.open_reason, last_attempt = excluded.last_attempt, answered = excluded.answered,
            asked = excluded.asked
        """
    }
}
