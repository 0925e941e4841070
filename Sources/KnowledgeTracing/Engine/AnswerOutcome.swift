public import Quantities

/// What one answer brought, in the few numbers that the engine's summary is made of.
public struct AnswerOutcome: Hashable, Sendable {
    /// Whether the answer was right.
    public let isCorrect: Bool
    /// The chance of a right answer as it was seen before.
    public let predicted: Probability
    /// The mean change of mastery over the item's concepts, in -1...1.
    public let gain: Double
    /// The load; `nil` under a version that assesses none.
    public let load: Load?

    /// The numbers of a load assessment that a summary needs.
    public struct Load: Hashable, Sendable {
        /// The total load, in 0...1.
        public let total: Double
        /// The overload risk, in 0...1.
        public let overloadRisk: Double

        /// Makes a load.
        public init(total: Double, overloadRisk: Double) {
            self.total = total
            self.overloadRisk = overloadRisk
        }
    }

    /// Makes an outcome.
    public init(isCorrect: Bool, predicted: Probability, gain: Double, load: Load? = nil) {
        self.isCorrect = isCorrect
        self.predicted = predicted
        self.gain = gain
        self.load = load
    }
}

/// Gathers an outcome concept by concept.
struct OutcomeTally {
    private var chance = ItemChance()
    private var gain = RunningMean()

    mutating func add(_ step: ConceptStep, conceptWeight: Double, isOnlyOne: Bool) {
        chance.add(step.predicted, weight: conceptWeight, isOnlyOne: isOnlyOne)
        gain.add(step.after - step.stored)
    }

    func outcome(isCorrect: Bool, load: AnswerOutcome.Load?) -> AnswerOutcome {
        AnswerOutcome(isCorrect: isCorrect, predicted: chance.probability, gain: gain.value ?? 0, load: load)
    }
}
