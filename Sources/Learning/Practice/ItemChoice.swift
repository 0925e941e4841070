package import Curriculum
package import KnowledgeTracing
package import Quantities

/// Chooses what to ask next: the concept by what practice gains and whether its foundations are there, the item by how
/// near the chance of a right answer comes to 70 %.
///
/// Pure: the same course, knowledge, session and generator give the same choice.
package struct ItemChoice: Sendable {
    /// The chance of a right answer that an item is picked for.
    package static let targetChance = 0.7
    /// The mastery at which a prerequisite counts as being there in full.
    package static let readyAt = 0.6

    /// What was chosen.
    package struct Choice: Sendable {
        /// The template.
        package let template: ItemTemplate
        /// Why its concept.
        package let reason: ChoiceReason
        /// The predicted chance of a right answer.
        package let predicted: Probability
    }

    private let course: Course
    private let model: KnowledgeModel
    private let difficultyModel: KnowledgeModel
    private let knowledge: LearnerKnowledge
    private let forecast: ItemForecast?
    private let now: Instant
    private let dependents: [ConceptID: [ConceptID]]

    /// Prepares a choice for one learner at one moment; the beliefs foresee what `forecast` does not.
    package init(
        course: Course,
        model: KnowledgeModel,
        knowledge: LearnerKnowledge,
        forecast: ItemForecast? = nil,
        now: Instant
    ) {
        self.course = course
        self.model = model
        self.difficultyModel = model.awareOfDifficulty
        self.knowledge = knowledge
        self.forecast = forecast
        self.now = now
        dependents = course.concepts.reduce(into: [:]) { dependents, concept in
            for needed in concept.prerequisites { dependents[needed, default: []].append(concept.id) }
        }
    }

    /// Chooses an item; `nil` where the course, or the concept asked for, has no templates.
    ///
    /// `asked` are the templates that were asked last, newest last; they are avoided as long as others are left.
    package func choice(
        within concept: ConceptID? = nil,
        asked: [ItemID] = [],
        using generator: inout SeededGenerator
    ) -> Choice? {
        if let concept {
            return choice(of: course.templates(of: concept), reason: .asked, asked: asked, using: &generator)
        }
        guard let best = candidates(asked: asked).max(by: { $0.score < $1.score }) else { return nil }
        return choice(of: course.templates(of: best.concept.id), reason: best.reason, asked: asked, using: &generator)
    }

    /// How ready the learner is for a concept, in 0...1: the weakest of its prerequisites against ``readyAt``.
    package func readiness(for concept: Concept) -> Double {
        concept.prerequisites.reduce(1) { least, needed in
            min(least, min(1, mastery(of: needed) / Self.readyAt))
        }
    }

    private struct Candidate {
        let concept: Concept
        let score: Double
        let reason: ChoiceReason
    }

    private func candidates(asked: [ItemID]) -> [Candidate] {
        let recent = asked.suffix(2).compactMap { course.template($0)?.home }
        return course.concepts.compactMap { concept in
            guard !course.templates(of: concept.id).isEmpty else { return nil }
            return candidate(concept, turns: recent.count { $0 == concept.id })
        }
    }

    /// Scores a concept: marks to be gained x what is left to learn x readiness squared.
    ///
    /// A concept begun is gone on with before a new one is opened, but not a third time in a row, since interleaved
    /// practice is remembered better (Rohrer & Taylor 2007).
    private func candidate(_ concept: Concept, turns: Int) -> Candidate {
        let mastery = mastery(of: concept.id)
        let attempts = knowledge.beliefs[concept.id]?.attempts ?? 0
        let readiness = readiness(for: concept)
        let isMastered = mastery >= BKTParameters.masteredAt
        let left = isMastered ? staleness(of: concept.id) * 0.05 : 1 - mastery
        let continuity = attempts > 0 && !isMastered ? 1.5 : 1
        let interleaving = turns >= 2 ? 0.3 : 1
        return Candidate(
            concept: concept,
            score: concept.weight * left * readiness * readiness * continuity * interleaving * unlocking(concept),
            reason: reason(concept, attempts: attempts, isMastered: isMastered)
        )
    }

    /// 1, and more for a concept that holds back others: a tenth for each that waits for it.
    private func unlocking(_ concept: Concept) -> Double {
        let waiting = (dependents[concept.id] ?? []).count { mastery(of: $0) < Self.readyAt }
        return 1 + 0.1 * Double(min(waiting, 5))
    }

    private func reason(_ concept: Concept, attempts: Int, isMastered: Bool) -> ChoiceReason {
        if isMastered { return .keepFresh }
        if staleness(of: concept.id) > 1, attempts > 0 { return .refresh }
        if attempts > 0 { return .growing }
        return (dependents[concept.id] ?? []).count >= 3 ? .foundation : .readyToLearn
    }

    /// The weeks since the concept was last practised; 0 for one never practised.
    private func staleness(of concept: ConceptID) -> Double {
        knowledge.beliefs[concept]?.lastAnswerAt.map { max(0, now.since($0).days) / 7 } ?? 0
    }

    private func mastery(of concept: ConceptID) -> Double {
        model.mastery(of: concept, in: knowledge, at: now).value
    }

    private func choice(
        of templates: [ItemTemplate],
        reason: ChoiceReason,
        asked: [ItemID],
        using generator: inout SeededGenerator
    ) -> Choice? {
        let scored = templates.map { template in
            let predicted = predictedChance(of: template)
            let distance = abs(predicted.value - Self.targetChance)
            let age = asked.lastIndex(of: template.id).map { asked.count - 1 - $0 }
            // NB: a template asked just now weighs more than any distance; one asked long ago almost nothing.
            let repetition = age.map { 2 / Double($0 + 1) } ?? 0
            return (template, predicted, distance + repetition + generator.unit() * 0.05)
        }
        return scored.min { $0.2 < $1.2 }.map { Choice(template: $0.0, reason: reason, predicted: $0.1) }
    }

    private func predictedChance(of template: ItemTemplate) -> Probability {
        let concepts = template.concepts.map(\.concept)
        if let chance = forecast?.chance(of: template.id, testing: concepts) { return chance }
        return difficultyModel.prediction(
            for: template.concepts,
            difficulty: template.difficulty,
            in: knowledge,
            at: now
        ).probability
    }
}

extension KnowledgeModel {
    /// The same model, whose predictions look at an item's difficulty and at nothing else new.
    fileprivate var awareOfDifficulty: KnowledgeModel {
        guard version == .standard else { return self }
        var weights = AdjustmentWeights.none
        weights[.difficulty] = 1
        let settings = EnhancedSettings(defaults: book.defaults ?? .standard, weights: weights)
        return KnowledgeModel(version: .enhanced(settings), book: book, graph: graph)
    }
}
