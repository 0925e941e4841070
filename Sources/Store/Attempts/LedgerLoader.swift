import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Loads what a batch of submissions needs beyond what is remembered, and locks it so that two replicas never interleave.
///
/// A learner is loaded with all beliefs, so that the record can be remembered afterwards.
struct LedgerLoader {
    let connection: any RelationalConnection
    /// Records that need not be read; ``LedgerWriter`` finds out whether they still hold.
    let remembered: [LearnerID: LearnerRecord]

    func ledger(for submissions: [Submission], under model: ActiveModel) throws -> Ledger {
        // NB: sessions before learners, and both in the order of their identifiers, so two batches cannot wait for each
        // other.
        let sessions = try sessions(of: submissions)
        let strangers = Set(submissions.map(\.learner)).filter { remembered[$0] == nil }
        let records = try records(of: strangers.sorted())
        // NB: an answer to an item that is open no more is looked up by its key, since it may be a repeat; whether any
        // other key of a remembered learner is known, its insertion tells.
        return Ledger(
            model: model,
            learners: records.merging(remembered) { fresh, _ in fresh },
            sessions: sessions,
            known: try knownAttempts(of: submissions.filter { remembered[$0.learner] == nil || $0.session != nil })
        )
    }

    private func records(of learners: [LearnerID]) throws -> [LearnerID: LearnerRecord] {
        var records = try lockedRecords(of: learners)
        if connection.dialect == .postgres, records.count < learners.count {
            // NB: a row that is not there cannot be locked; SQLite has one writer and needs no rows to lock.
            try makeRows(of: learners.filter { records[$0] == nil })
            records = try lockedRecords(of: learners)
        }
        try loadBeliefs(of: learners, into: &records)
        return records
    }

    private func makeRows(of learners: [LearnerID]) throws {
        for part in learners.parts(for: connection.dialect) {
            try connection.run(
                """
                INSERT INTO learner_state (\(LearnerStateRow.columns))
                \(table: SQLTable(
                    LearnerStateRow.columnTypes,
                    rows: part.map { LearnerStateRow.values(of: $0, LearnerRecord()) }
                ))
                ON CONFLICT (learner) DO NOTHING
                """
            )
        }
    }

    private func lockedRecords(of learners: [LearnerID]) throws -> [LearnerID: LearnerRecord] {
        var records: [LearnerID: LearnerRecord] = [:]
        for part in learners.parts(for: connection.dialect) {
            let rows = try connection.rows(
                """
                SELECT \(LearnerStateRow.columns) FROM learner_state WHERE learner IN \(list: part.map(\.sqlValue))
                ORDER BY learner \(sqlite: "", postgres: "FOR UPDATE")
                """
            )
            for row in rows {
                let state = try LearnerStateRow(row: row)
                records[state.learner] = LearnerRecord(
                    ordinal: state.ordinal,
                    version: state.version,
                    knowledge: LearnerKnowledge(session: state.session)
                )
            }
        }
        return records
    }

    private func loadBeliefs(of learners: [LearnerID], into records: inout [LearnerID: LearnerRecord]) throws {
        var beliefs: [LearnerID: [ConceptID: ConceptBelief]] = [:]
        for part in learners.parts(for: connection.dialect) {
            let rows = try connection.rows(
                """
                SELECT \(ConceptBelief.columns) FROM bkt_user_skill_state
                WHERE learner IN \(list: part.map(\.sqlValue))
                """
            )
            for row in rows { beliefs[try row.id(0), default: [:]][try row.id(1)] = try ConceptBelief(row: row) }
        }
        for (learner, known) in beliefs {
            let session = records[learner]?.knowledge.session ?? SessionState()
            records[learner, default: LearnerRecord()].knowledge = LearnerKnowledge(session: session, beliefs: known)
        }
    }

    private func sessions(of submissions: [Submission]) throws -> [PracticeSessionID: PracticeSession] {
        var sessions: [PracticeSessionID: PracticeSession] = [:]
        for part in Set(submissions.compactMap(\.session)).sorted().parts(for: connection.dialect) {
            let rows = try connection.rows(
                """
                SELECT \(PracticeSession.columns) FROM practice_session WHERE id IN \(list: part.map(\.sqlValue))
                ORDER BY id \(sqlite: "", postgres: "FOR UPDATE")
                """
            )
            for row in rows {
                let session = try PracticeSession(row: row)
                sessions[session.id] = session
            }
        }
        return sessions
    }

    // NB: SQLite looks row values in a list up by scanning; joined from a list of wanted rows it uses the index.
    private func knownAttempts(of submissions: [Submission]) throws -> [Attempt] {
        try submissions.parts(for: connection.dialect).flatMap { part throws(RelationalError) in
            try connection.rows(
                """
                WITH wanted (wanted_learner, wanted_key) AS
                    (\(table: SQLTable([.text, .text], rows: part.map { [$0.learner.sqlValue, $0.key.sqlValue] })))
                SELECT \(Attempt.columns) FROM wanted JOIN attempt
                    ON learner = wanted_learner AND idempotency_key = wanted_key
                """
            ).map { row throws(RelationalError) in try Attempt(row: row) }
        }
    }
}
