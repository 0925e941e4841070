import KnowledgeTracing
package import Learning
package import Quantities
import Relational

extension LearningStore: BeliefStore {
    package func records(of learners: [LearnerID]) async throws -> [LearnerID: LearnerRecord] {
        try await database.read { connection in
            var records: [LearnerID: LearnerRecord] = [:]
            for part in learners.parts(for: connection.dialect) {
                try Self.load(part, into: &records, from: connection)
            }
            return records.filter { $0.value.ordinal > 0 }
        }
    }

    package func learnersWithAttempts(after learner: LearnerID?, limit: Int) async throws -> [LearnerID] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT learner FROM learner_state WHERE learner > \(learner?.rawValue ?? "") AND ordinal > 0
                ORDER BY learner LIMIT \(limit)
                """
            ).map { row throws(RelationalError) in try row.id(0) }
        }
    }

    package func rebuild(_ learners: [LearnerID], under model: ActiveModel) async throws -> RebuildOutcome {
        let folded = try await database.read { connection in
            try RebuildReader(connection: connection, model: model).fold(learners)
        }
        let overtaken = try await database.write { connection in
            try RebuildWriter(connection: connection).replace(folded)
        }
        return RebuildOutcome(attempts: folded.values.reduce(0) { $0 + $1.ordinal }, overtaken: overtaken)
    }

    package func takeSnapshots(since: Instant, at now: Instant) async throws {
        try await database.write { connection in
            // NB: `WHERE TRUE`-like conditions keep SQLite from reading ON CONFLICT as a join condition.
            try connection.run(
                """
                INSERT INTO mastery_snapshot (learner, concept, day, at, mastery, attempts, version)
                SELECT learner, concept, last_attempt_at / 86400000000, last_attempt_at, mastery, attempts, version
                FROM bkt_user_skill_state WHERE last_attempt_at >= \(since) AND last_attempt_at <= \(now)
                ON CONFLICT (learner, concept, day) DO UPDATE SET
                    at = excluded.at, mastery = excluded.mastery, attempts = excluded.attempts,
                    version = excluded.version
                """
            )
        }
    }

    package func snapshots(of learner: LearnerID, concept: ConceptID) async throws -> [MasterySnapshot] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT at, mastery, attempts FROM mastery_snapshot
                WHERE learner = \(learner) AND concept = \(concept) ORDER BY day
                """
            ).map { row throws(RelationalError) in
                MasterySnapshot(
                    at: try row.instant(0),
                    mastery: Probability(clamping: try row.real(1)),
                    attempts: Int(try row.integer(2))
                )
            }
        }
    }

    private static func load(
        _ learners: ArraySlice<LearnerID>,
        into records: inout [LearnerID: LearnerRecord],
        from connection: any RelationalConnection
    ) throws {
        let list = learners.map(\.sqlValue)
        var beliefs: [LearnerID: [ConceptID: ConceptBelief]] = [:]
        let rows = try connection.rows(
            "SELECT \(ConceptBelief.columns) FROM bkt_user_skill_state WHERE learner IN \(list: list)"
        )
        for row in rows { beliefs[try row.id(0), default: [:]][try row.id(1)] = try ConceptBelief(row: row) }
        for row in try connection.rows(
            "SELECT \(LearnerStateRow.columns) FROM learner_state WHERE learner IN \(list: list)"
        ) {
            let state = try LearnerStateRow(row: row)
            records[state.learner] = LearnerRecord(
                ordinal: state.ordinal,
                version: state.version,
                knowledge: LearnerKnowledge(session: state.session, beliefs: beliefs[state.learner] ?? [:])
            )
        }
    }
}
