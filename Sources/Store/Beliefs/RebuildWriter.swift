import KnowledgeTracing
import Learning
import Quantities
import Relational

/// Puts rebuilt records in place of the stored ones, except for learners whose log has grown meanwhile.
struct RebuildWriter {
    let connection: any RelationalConnection

    /// Stores the records and returns the learners that were overtaken.
    func replace(_ records: [LearnerID: LearnerRecord]) throws -> [LearnerID] {
        let learners = records.keys.sorted()
        let current = try ordinals(of: learners)
        let steady = learners.filter { current[$0] == records[$0]?.ordinal }
        for part in steady.parts(for: connection.dialect) {
            try connection.run(
                "DELETE FROM bkt_user_skill_state WHERE learner IN \(list: part.map(\.sqlValue))"
            )
            try connection.run(
                LearnerStateRow.upsert(part.compactMap { id in records[id].map { LearnerStateRow.values(of: id, $0) } })
            )
        }
        let beliefs = beliefRows(of: steady, in: records)
        if !beliefs.isEmpty { try connection.run(ConceptBelief.upsert(beliefs)) }
        return learners.filter { current[$0] != records[$0]?.ordinal }
    }

    private func ordinals(of learners: [LearnerID]) throws -> [LearnerID: Int] {
        var ordinals: [LearnerID: Int] = [:]
        for part in learners.parts(for: connection.dialect) {
            let rows = try connection.rows(
                """
                SELECT learner, ordinal FROM learner_state WHERE learner IN \(list: part.map(\.sqlValue))
                ORDER BY learner \(sqlite: "", postgres: "FOR UPDATE")
                """
            )
            for row in rows { ordinals[try row.id(0)] = Int(try row.integer(1)) }
        }
        return ordinals
    }

    private func beliefRows(of learners: [LearnerID], in records: [LearnerID: LearnerRecord]) -> [[SQLValue]] {
        learners.flatMap { learner -> [[SQLValue]] in
            guard let record = records[learner], let version = record.version else { return [] }
            return record.knowledge.beliefs.sorted { $0.key < $1.key }.map { concept, belief in
                belief.values(of: learner, concept, version: version)
            }
        }
    }
}
