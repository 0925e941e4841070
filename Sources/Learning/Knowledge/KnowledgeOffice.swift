package import KnowledgeTracing
package import Quantities

/// Reads beliefs for those who may see them, and takes answers in that other systems report.
package struct KnowledgeOffice: Sendable {
    private let attempts: any AttemptStore
    private let beliefs: any BeliefStore
    private let intake: AttemptIntake
    private let models: ModelRegistry
    private let gate: AccessGate
    private let roll: LearnerRoll
    private let clock: WallClock

    /// Makes the use cases.
    package init(practice seams: PracticeSeams, people: PeopleSeams) {
        attempts = seams.attempts
        beliefs = seams.beliefs
        intake = seams.intake
        models = seams.models
        gate = people.gate
        roll = LearnerRoll(accounts: people.accounts)
        clock = seams.clock
    }

    /// The time now.
    package var now: Instant { clock.now }

    /// The active model.
    package func model() async throws -> ActiveModel { try await models.active() }

    /// The model and what is known about a learner, if the caller may see it.
    ///
    /// Throws ``AccessError``.
    package func knowledge(
        of learner: LearnerID,
        by caller: Caller
    ) async throws -> (model: ActiveModel, knowledge: LearnerKnowledge) {
        try await gate.openRecord(of: learner, by: caller)
        return (try await models.active(), try await knowledge(of: [learner])[learner] ?? LearnerKnowledge())
    }

    /// What is known about some learners, without asking whether anyone may see it; for boards that have asked.
    package func knowledge(of learners: [LearnerID]) async throws -> [LearnerID: LearnerKnowledge] {
        try await beliefs.records(of: learners).mapValues(\.knowledge)
    }

    /// How many attempts each of some learners made since a moment, without asking whether anyone may see it.
    package func attemptCounts(of learners: [LearnerID], since: Instant) async throws -> [LearnerID: Int] {
        try await attempts.attemptCounts(of: learners, since: since)
    }

    /// The profile of a learner as of now, if the caller may see it.
    ///
    /// Throws ``AccessError``.
    package func profile(of learner: LearnerID, by caller: Caller) async throws -> LearnerProfile {
        let (model, knowledge) = try await knowledge(of: learner, by: caller)
        return model.knowledge.profile(of: knowledge, at: clock.now)
    }

    /// A learner's newest attempts, newest first, if the caller may see them.
    ///
    /// Throws ``AccessError``.
    package func newestAttempts(of learner: LearnerID, limit: Int, by caller: Caller) async throws -> [Attempt] {
        try await gate.openRecord(of: learner, by: caller)
        return try await attempts.newestAttempts(of: learner, limit: limit)
    }

    /// The time series of a learner's mastery of a concept, oldest first, if the caller may see it.
    package func history(
        of learner: LearnerID,
        concept: ConceptID,
        by caller: Caller
    ) async throws -> [MasterySnapshot] {
        try await gate.openRecord(of: learner, by: caller)
        return try await beliefs.snapshots(of: learner, concept: concept)
    }

    /// The chance that a learner answers an item right, if the caller may see it.
    package func prediction(
        for learner: LearnerID,
        concepts: [ConceptWeight],
        difficulty: Double,
        by caller: Caller
    ) async throws -> ItemPrediction {
        let (model, knowledge) = try await knowledge(of: learner, by: caller)
        return model.knowledge.prediction(
            for: concepts,
            difficulty: difficulty,
            in: knowledge,
            at: clock.now
        )
    }

    /// How the engine and its learners fared over the last 1,000 answers.
    package func summary() async throws -> EngineSummary {
        var recent = RecentAnswers()
        for attempt in try await attempts.newestAttempts(limit: 1000).reversed() {
            recent.record(attempt.outcome, of: attempt.learner)
        }
        return recent.summary
    }

    /// Takes in an answer that another system reports, for a learner whose record the caller may see.
    ///
    /// Throws ``AccessError`` and ``AccountError/unknownPerson(_:)``; returns when the answer is on disk.
    package func report(
        _ evidence: Evidence,
        of learner: LearnerID,
        key: AttemptKey,
        by caller: Caller
    ) async throws -> Receipt {
        try await gate.require(.reportAnswer, on: .person(learner), by: caller)
        guard try await roll.contains(learner) else { throw AccountError.unknownPerson(learner) }
        return try await intake.record(Submission(learner: learner, key: key, kind: .reported, evidence: evidence))
    }
}
