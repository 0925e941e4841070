import KnowledgeTracing
package import Learning
package import Quantities
import Relational

extension LearningStore: AttemptStore {
    package func record(
        _ batch: SubmissionBatch,
        under model: ActiveModel
    ) async throws -> [Result<Receipt, SubmissionFault>] {
        do {
            return try await enter(batch, under: model)
        } catch is OutdatedMemory {
            recent.forget(batch.submissions.map(\.learner))
            return try await enter(batch, under: model, remembering: false)
        }
    }

    /// Enters a batch; throws ``OutdatedMemory`` and enters nothing where a remembered record is not the stored one.
    private func enter(
        _ batch: SubmissionBatch,
        under model: ActiveModel,
        remembering isRemembering: Bool = true
    ) async throws -> [Result<Receipt, SubmissionFault>] {
        try await database.write { [recent] connection in
            let submissions = batch.submissions
            let active = try connection.firstRow("SELECT id FROM algo_version WHERE is_active = 1")
            if let version: ModelVersionID = try active?.id(0), version != model.version {
                return submissions.map { _ in .failure(.modelChanged(version)) }
            }
            let learners = isRemembering ? Set(submissions.map(\.learner)) : []
            let remembered = recent.records(of: learners, under: model.version)
            let loader = LedgerLoader(connection: connection, remembered: remembered)
            var ledger = try loader.ledger(for: submissions, under: model)
            let outcomes = submissions.map { submission in
                Result { () throws(SubmissionFault) in try ledger.enter(submission) }
            }
            try LedgerWriter(connection: connection, remembered: remembered).write(ledger)
            // NB: before the commit, so that the next batch finds it; should the commit fail, the next writer finds out.
            recent.keep(ledger.learners.filter { $0.value.version == model.version })
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
            for part in learners.parts(for: connection.dialect) {
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
