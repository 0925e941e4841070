public import Quantities

extension KnowledgeModel {
    /// The chance of a right answer to an item, before it is given.
    ///
    /// Of several concepts the weighted mean of the log-odds counts; without any concept the chance is even.
    /// The enhanced version takes slip `min(0.5, S d)` and guess `max(0.1, G / d)` at difficulty d, and forgetting until
    /// `moment` if it is given; the standard version looks at neither.
    public func prediction(
        for concepts: [ConceptWeight],
        difficulty: Double = 1,
        in knowledge: LearnerKnowledge,
        at moment: Instant? = nil
    ) -> ItemPrediction {
        var chance = ItemChance()
        for entry in concepts {
            let mastery = mastery(of: entry.concept, in: knowledge, at: moment)
            let answer = self.chance(of: entry.concept, mastery: mastery, difficulty: Difficulty.held(difficulty))
            chance.add(answer, weight: entry.weight, isOnlyOne: concepts.count == 1)
        }
        return ItemPrediction(probability: chance.probability)
    }

    private func chance(of concept: ConceptID, mastery: Probability, difficulty: Double) -> Double {
        let parameters = parameters(for: concept).parameters
        guard case .enhanced(let settings) = version else { return parameters.prediction(at: mastery).value }
        let (slip, guess) = settings.answering(parameters, difficulty: difficulty)
        return BKTStep.held(BKTStep.prediction(mastery: mastery.value, slip: slip, guess: guess))
    }
}
