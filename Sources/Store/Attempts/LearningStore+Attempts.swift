import KnowledgeTracing
package import Learning
package import Quantities
import Relational

extension LearningStore: AttemptStore {
    package func record(
        _ submissions: [Submission],
        under model: ActiveModel
    ) async throws -> [Result<Receipt, SubmissionFault>] {
        try await database.write { connection in
            let active = try connection.firstRow("SELECT id FROM algo_version WHERE is_active = 1")
            if let version: ModelVersionID = try active?.id(0), version != model.version {
                return submissions.map { _ in .failure(.modelChanged(version)) }
            }
            var ledger = try LedgerLoader(connection: connection).ledger(for: submissions, under: model)
            let outcomes = submissions.map { submission in
                Result { () throws(SubmissionFault) in try ledger.enter(submission) }
            }
            try LedgerWriter(connection: connection).write(ledger)
            return outcomes
        }
    }

    package func attempts(of learner: LearnerID, after ordinal: Int, limit: Int) async throws -> [Attempt] {
        try await attempts(
            """
            SELECT \(Attempt.columns) FROM attempt WHERE learner = \(learner) AND ordinal > \(ordinal)
            ORDER BY ordinal LIMIT \(limit)
            """
        )
    }

    package func newestAttempts(of learner: LearnerID, limit: Int) async throws -> [Attempt] {
        try await attempts(
            "SELECT \(Attempt.columns) FROM attempt WHERE learner = \(learner) ORDER BY ordinal DESC LIMIT \(limit)"
        )
    }

    package func seeds(of item: ItemID, attemptedBy learner: LearnerID) async throws -> [Int64] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT seed FROM attempt WHERE learner = \(learner) AND item = \(item) AND seed IS NOT NULL
                ORDER BY ordinal DESC LIMIT 1000
                """
            ).map { row throws(RelationalError) in try row.integer(0) }
        }
    }

    package func attemptCounts(of learners: [LearnerID], since: Instant) async throws -> [LearnerID: Int] {
        try await database.read { connection in
            var counts: [LearnerID: Int] = [:]
            for part in learners.parts {
                let rows = try connection.rows(
                    """
                    SELECT learner, COUNT(*) FROM attempt
                    WHERE learner IN \(list: part.map(\.sqlValue)) AND at >= \(since) GROUP BY learner
                    """
                )
                for row in rows { counts[try row.id(0)] = Int(try row.integer(1)) }
            }
            return counts
        }
    }

    package func newestAttempts(limit: Int) async throws -> [Attempt] {
        try await attempts(
            "SELECT \(Attempt.columns) FROM attempt ORDER BY at DESC, learner DESC, ordinal DESC LIMIT \(limit)"
        )
    }

    private func attempts(_ statement: SQL) async throws -> [Attempt] {
        try await database.read { connection in
            try connection.rows(statement).map { row throws(RelationalError) in try Attempt(row: row) }
        }
    }
}
