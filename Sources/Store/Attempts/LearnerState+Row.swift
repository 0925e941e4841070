import KnowledgeTracing
import Learning
import Quantities
import Relational

/// The row of a learner: how far the log goes, and the running session.
struct LearnerStateRow {
    static let columns: SQL = """
        learner, ordinal, version, session_started_at, last_answer_at, wrong_streak, answers_in_session, answers, \
        response_median, response_count, overload_risk
        """

    static let columnTypes: [SQLTable.ColumnType] = [
        .text, .integer, .text, .integer, .integer, .integer, .integer, .integer, .real, .integer, .real,
    ]

    let learner: LearnerID
    let ordinal: Int
    let version: ModelVersionID?
    let session: SessionState

    init(row: Row) throws(RelationalError) {
        learner = try row.id(0)
        ordinal = Int(try row.integer(1))
        version = try row.optional(2, Row.id)
        session = SessionState(
            startedAt: try row.optional(3, Row.instant),
            lastAnswerAt: try row.optional(4, Row.instant),
            wrongStreak: Int(try row.integer(5)),
            answersInSession: Int(try row.integer(6)),
            answers: Int(try row.integer(7)),
            responseTime: MedianEstimate(
                value: TimeSpan(seconds: try row.optional(8, Row.real) ?? 0),
                count: Int(try row.integer(9))
            ),
            overloadRisk: try row.real(10)
        )
    }

    static func values(of learner: LearnerID, _ record: LearnerRecord) -> [SQLValue] {
        let session = record.knowledge.session
        return [
            learner.sqlValue, record.ordinal.sqlValue, record.version.sqlValue, session.startedAt.sqlValue,
            session.lastAnswerAt.sqlValue, session.wrongStreak.sqlValue, session.answersInSession.sqlValue,
            session.answers.sqlValue, (session.responseTime.value?.seconds).sqlValue,
            session.responseTime.count.sqlValue, session.overloadRisk.sqlValue,
        ]
    }

    /// Writes rows over those of the same learners.
    static func upsert(_ rows: [[SQLValue]]) -> SQL {
        """
        INSERT INTO learner_state (\(columns)) \(table: SQLTable(columnTypes, rows: rows))
        ON CONFLICT (learner) DO UPDATE SET
            ordinal = excluded.ordinal, version = excluded.version, session_started_at = excluded.session_started_at,
            last_answer_at = excluded.last_answer_at, wrong_streak = excluded.wrong_streak,
            answers_in_session = excluded.answers_in_session, answers = excluded.answers,
            response_median = excluded.response_median, response_count = excluded.response_count,
            overload_risk = excluded.overload_risk
        """
    }

    /// Moves rows on that still are at the ordinal of their last value and at this version; counts those that were.
    static func move(_ rows: [[SQLValue]], from version: ModelVersionID) -> SQL {
        """
        WITH fresh (of_learner, \(moving), from_ordinal) AS (\(table: SQLTable(columnTypes + [.integer], rows: rows)))
        UPDATE learner_state SET
            ordinal = fresh.new_ordinal, version = fresh.new_version, session_started_at = fresh.new_session_started_at,
            last_answer_at = fresh.new_last_answer_at, wrong_streak = fresh.new_wrong_streak,
            answers_in_session = fresh.new_answers_in_session, answers = fresh.new_answers,
            response_median = fresh.new_response_median, response_count = fresh.new_response_count,
            overload_risk = fresh.new_overload_risk
        FROM fresh
        WHERE learner = of_learner AND learner_state.ordinal = from_ordinal AND learner_state.version = \(version)
        """
    }

    private static let moving: SQL = """
        new_ordinal, new_version, new_session_started_at, new_last_answer_at, new_wrong_streak, \
        new_answers_in_session, new_answers, new_response_median, new_response_count, new_overload_risk
        """
}
