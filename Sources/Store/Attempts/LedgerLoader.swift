import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Loads what a batch of submissions needs, and locks the learners' rows so that two replicas never interleave.
struct LedgerLoader {
    let connection: any RelationalConnection

    func ledger(for submissions: [Submission], under model: ActiveModel) throws -> Ledger {
        // NB: the rows are locked in the order of the identifiers, so two batches cannot wait for each other.
        let learners = Set(submissions.map(\.learner)).sorted()
        var records = try lockedRecords(of: learners)
        if connection.dialect == .postgres, records.count < learners.count {
            // NB: a row that is not there cannot be locked; SQLite has one writer and needs no rows to lock.
            try makeRows(of: learners.filter { records[$0] == nil })
            records = try lockedRecords(of: learners)
        }
        try load(concepts(of: submissions, under: model), into: &records)
        return Ledger(
            model: model,
            learners: records,
            sessions: try sessions(of: submissions),
            known: try knownAttempts(of: submissions)
        )
    }

    private func concepts(of submissions: [Submission], under model: ActiveModel) -> Set<LearnerConcept> {
        submissions.reduce(into: []) { pairs, submission in
            for concept in model.knowledge.concepts(neededFor: submission.evidence) {
                pairs.insert(LearnerConcept(learner: submission.learner, concept: concept))
            }
        }
    }

    private func makeRows(of learners: [LearnerID]) throws {
        for part in learners.parts {
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
        for part in learners.parts {
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

    // NB: SQLite looks row values in a list up by scanning; joined from a list of wanted rows it uses the index.
    private func load(_ pairs: Set<LearnerConcept>, into records: inout [LearnerID: LearnerRecord]) throws {
        var beliefs: [LearnerID: [ConceptID: ConceptBelief]] = [:]
        for part in pairs.sorted().parts {
            let rows = try connection.rows(
                """
                WITH wanted (wanted_learner, wanted_concept) AS
                    (\(table: SQLTable([.text, .text], rows: part.map { [$0.learner.sqlValue, $0.concept.sqlValue] })))
                SELECT \(ConceptBelief.columns) FROM wanted JOIN bkt_user_skill_state
                    ON learner = wanted_learner AND concept = wanted_concept
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
        for part in Set(submissions.compactMap(\.session)).sorted().parts {
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

    private func knownAttempts(of submissions: [Submission]) throws -> [Attempt] {
        try submissions.parts.flatMap { part throws(RelationalError) in
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

/// A learner and a concept.
struct LearnerConcept: Hashable, Comparable {
    let learner: LearnerID
    let concept: ConceptID

    static func < (left: Self, right: Self) -> Bool {
        (left.learner, left.concept) < (right.learner, right.concept)
    }
}
