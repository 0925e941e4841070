package import Learning
package import Quantities
import Relational

extension LearningStore: PracticeStore {
    package func practiceSession(_ id: PracticeSessionID) async throws -> PracticeSession? {
        try await session("SELECT \(PracticeSession.columns) FROM practice_session WHERE id = \(id)")
    }

    package func runningSession(of learner: LearnerID, in course: CourseID) async throws -> PracticeSession? {
        try await session(
            """
            SELECT \(PracticeSession.columns) FROM practice_session
            WHERE learner = \(learner) AND course = \(course) AND ended_at IS NULL
            """
        )
    }

    package func begin(_ session: PracticeSession, ending: Instant) async throws {
        try await database.write { connection in
            // NB: PostgreSQL shows a session that began at the same moment only once it is committed; then it is ended
            // as well and the place is free.
            for _ in 0..<32 {
                try connection.run(
                    """
                    UPDATE practice_session SET ended_at = \(ending), open_item = NULL
                    WHERE learner = \(session.learner) AND course = \(session.course) AND ended_at IS NULL
                    """
                )
                if try connection.run(PracticeSession.insertion(of: session)) == 1 { return }
            }
            throw RelationalError.conflict("sessions of one learner begin faster than they end")
        }
    }

    package func change(
        _ id: PracticeSessionID,
        by change: @escaping @Sendable (PracticeSession) -> PracticeSession?
    ) async throws -> PracticeSession {
        try await database.write { connection in
            let row = try connection.firstRow(
                """
                SELECT \(PracticeSession.columns) FROM practice_session WHERE id = \(id)
                \(sqlite: "", postgres: "FOR UPDATE")
                """
            )
            guard let session = try row.map(PracticeSession.init(row:)) else {
                throw SubmissionFault.unknownSession(id)
            }
            guard let changed = change(session) else { return session }
            try connection.run(PracticeSession.upsert([changed.values]))
            return changed
        }
    }

    package func insert(_ report: ItemReport) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO item_report (learner, item, seed, reason, text, at)
                VALUES (\(report.learner), \(report.item), \(report.seed), \(report.reason.rawValue), \(report.text),
                    \(report.at))
                """
            )
        }
    }

    package func itemReports(limit: Int) async throws -> [ItemReport] {
        try await database.read { connection in
            try connection.rows(
                "SELECT learner, item, seed, reason, text, at FROM item_report ORDER BY at DESC LIMIT \(limit)"
            ).map { row throws(RelationalError) in
                ItemReport(
                    learner: try row.id(0),
                    item: try row.id(1),
                    seed: try row.integer(2),
                    reason: ItemReport.Reason(rawValue: try row.text(3)) ?? .other,
                    text: try row.text(4),
                    at: try row.instant(5)
                )
            }
        }
    }

    private func session(_ statement: SQL) async throws -> PracticeSession? {
        try await database.read { connection in try connection.firstRow(statement).map(PracticeSession.init(row:)) }
    }
}
