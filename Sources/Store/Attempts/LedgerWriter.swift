import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Stores what a ledger changed.
struct LedgerWriter {
    let connection: any RelationalConnection

    func write(_ ledger: Ledger) throws {
        for part in ledger.entered.parts {
            let table = SQLTable(Attempt.columnTypes, rows: part.map(\.values))
            try connection.run("INSERT INTO attempt (\(Attempt.columns)) \(table: table)")
        }
        let changed = ledger.touched.keys.sorted()
        for part in changed.parts {
            let rows = part.compactMap { learner in
                ledger.learners[learner].map { LearnerStateRow.values(of: learner, $0) }
            }
            try connection.run(LearnerStateRow.upsert(rows))
        }
        for part in beliefRows(of: ledger, learners: changed).parts {
            try connection.run(ConceptBelief.upsert(Array(part)))
        }
        for part in ledger.changedSessions.sorted().compactMap({ ledger.sessions[$0] }).parts {
            try connection.run(PracticeSession.upsert(part.map(\.values)))
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
