import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Stores what a ledger changed.
struct LedgerWriter {
    let connection: any RelationalConnection
    /// The records that were not read in this transaction, as they were remembered.
    let remembered: [LearnerID: LearnerRecord]

    /// Stores the changes; throws ``OutdatedMemory`` where a remembered record is not the one in the database.
    func write(_ ledger: Ledger) throws {
        try insert(ledger.entered)
        let changed = ledger.touched.keys.sorted()
        try move(changed.filter { remembered[$0] != nil }, to: ledger)
        try run(LearnerStateRow.upsert, over: rows(of: changed.filter { remembered[$0] == nil }, in: ledger))
        try run(ConceptBelief.upsert, over: beliefRows(of: ledger, learners: changed))
        let sessions = ledger.changedSessions.sorted().compactMap { ledger.sessions[$0] }
        try run(PracticeSession.upsert, over: sessions.map(\.values))
    }

    /// Appends to the log; a key or a place that is taken shows that something remembered is old.
    private func insert(_ attempts: [Attempt]) throws {
        // NB: in the order of the learners, so that two batches on PostgreSQL cannot wait for each other's keys.
        let ordered = attempts.sorted { ($0.learner, $0.ordinal) < ($1.learner, $1.ordinal) }
        let count = try run(Attempt.insert, over: ordered.map(\.values))
        guard count == attempts.count else { throw OutdatedMemory() }
    }

    /// Moves the rows of remembered learners on from where they are remembered to be.
    private func move(_ learners: [LearnerID], to ledger: Ledger) throws {
        let moves = zip(learners, rows(of: learners, in: ledger)).map { learner, row in
            row + [remembered[learner]?.ordinal.sqlValue ?? .null]
        }
        let count = try run({ LearnerStateRow.move($0, from: ledger.model.version) }, over: moves)
        guard count == learners.count else { throw OutdatedMemory() }
    }

    @discardableResult
    private func run(_ statement: ([[SQLValue]]) -> SQL, over rows: [[SQLValue]]) throws -> Int {
        rows.isEmpty ? 0 : try connection.run(statement(rows))
    }

    private func rows(of learners: [LearnerID], in ledger: Ledger) -> [[SQLValue]] {
        learners.compactMap { learner in
            ledger.learners[learner].map { LearnerStateRow.values(of: learner, $0) }
        }
    }

    private func beliefRows(of ledger: Ledger, learners: [LearnerID]) -> [[SQLValue]] {
        learners.flatMap { learner -> [[SQLValue]] in
            guard let record = ledger.learners[learner], let concepts = ledger.touched[learner] else { return [] }
            return concepts.sorted().compactMap { concept in
                record.knowledge.beliefs[concept]?.values(of: learner, concept, version: ledger.model.version)
            }
        }
    }
}

/// A remembered record is not the one in the database: another replica or a recompute has moved it on.
struct OutdatedMemory: Error {}
