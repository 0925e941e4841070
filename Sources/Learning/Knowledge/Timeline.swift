package import KnowledgeTracing
package import Quantities

/// What a learner's log led to, step by step: a replay under the active model.
package struct Timeline: Sendable {
    /// An attempt and what one concept's mastery was after it.
    package struct Step: Sendable {
        /// The attempt.
        package let attempt: Attempt
        /// The mastery after it.
        package let mastery: Probability
        /// The number of answers behind it.
        package let attempts: Int
    }

    /// How one concept moved over a stretch of the log.
    package struct Move: Sendable {
        /// The concept.
        package let concept: ConceptID
        /// The belief at the beginning; `nil` where there was none.
        package let before: ConceptBelief?
        /// The belief at the end.
        package let after: ConceptBelief
        /// The answers in between.
        package let answers: Int
        /// How many of them were right.
        package let right: Int
    }

    private let attempts: any AttemptStore
    private let models: ModelRegistry

    /// Makes a timeline over the log.
    package init(attempts: any AttemptStore, models: ModelRegistry) {
        self.attempts = attempts
        self.models = models
    }

    /// The attempts at items that test a concept, oldest first, with the mastery after each.
    ///
    /// O(log).
    package func steps(of concept: ConceptID, learner: LearnerID) async throws -> [Step] {
        var steps: [Step] = []
        try await replay(learner) { attempt, knowledge in
            guard attempt.evidence.concepts.contains(where: { $0.concept == concept }),
                let belief = knowledge.beliefs[concept]
            else { return }
            steps.append(Step(attempt: attempt, mastery: belief.mastery, attempts: belief.attempts))
        }
        return steps
    }

    /// How concepts moved in the learner's newest session of practice, largest first.
    ///
    /// O(log).
    package func newestMoves(of learner: LearnerID) async throws -> [Move] {
        var before: [ConceptID: ConceptBelief] = [:]
        var tallies: [ConceptID: (answers: Int, right: Int)] = [:]
        var earlier: [ConceptID: ConceptBelief] = [:]
        var last: [ConceptID: ConceptBelief] = [:]
        try await replay(learner) { attempt, knowledge in
            if knowledge.session.answersInSession == 1 {
                before = earlier
                tallies = [:]
            }
            for concept in attempt.evidence.concepts.map(\.concept) {
                let tally = tallies[concept] ?? (0, 0)
                tallies[concept] = (tally.answers + 1, tally.right + (attempt.evidence.isCorrect ? 1 : 0))
                earlier[concept] = knowledge.beliefs[concept]
            }
            last = knowledge.beliefs
        }
        let moves = tallies.compactMap { concept, tally in
            last[concept].map {
                Move(concept: concept, before: before[concept], after: $0, answers: tally.answers, right: tally.right)
            }
        }
        return moves.sorted { ($0.size, $1.concept) > ($1.size, $0.concept) }
    }

    private func replay(
        _ learner: LearnerID,
        _ body: (Attempt, LearnerKnowledge) -> Void
    ) async throws {
        let model = try await models.active().knowledge
        var knowledge = LearnerKnowledge()
        var place = 0
        while true {
            let page = try await attempts.attempts(of: learner, after: place, limit: 1000)
            guard let last = page.last else { return }
            for attempt in page {
                model.apply(attempt.evidence, to: &knowledge)
                body(attempt, knowledge)
            }
            place = last.ordinal
        }
    }
}

extension Timeline.Move {
    /// How far the concept moved, without its sign; a concept without a belief before counts from 0.
    fileprivate var size: Double { abs(after.mastery.value - (before?.mastery.value ?? 0)) }
}
