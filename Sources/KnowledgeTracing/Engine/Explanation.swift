public import Quantities

/// Why the belief about one concept is what it is after an answer.
public struct Explanation: Hashable, Sendable, Codable {
    /// The concept.
    public let concept: ConceptID
    /// The name of the algorithm version, such as `standard`.
    public let algorithm: String
    /// The parameters and where they come from.
    public let parameters: SourcedParameters
    /// Whether the answer was right.
    public let isCorrect: Bool
    /// The mastery before the answer, as it was stored; the prior of the parameters for a new concept.
    public let before: Probability
    /// The mastery that the answer met: ``before`` less what was forgotten.
    public let prior: Probability
    /// The chance of a right answer as it was seen before the answer.
    public let predicted: Probability
    /// How much the answer counts for this concept, in 0...1: the item's weight for it times the answer's own.
    public let evidenceWeight: Double
    /// The mastery once the answer is known, before learning.
    public let posterior: Probability
    /// What the enhanced version did beyond the formulas, in the order of the rules; empty under the standard version.
    public let adjustments: [Adjustment]
    /// The mastery after the answer.
    public let after: Probability

    init(
        _ step: ConceptStep,
        concept: ConceptID,
        isCorrect: Bool,
        parameters: SourcedParameters,
        version: AlgorithmVersion
    ) {
        self.concept = concept
        self.algorithm = version.identifier
        self.parameters = parameters
        self.isCorrect = isCorrect
        self.before = Probability(clamping: step.stored)
        self.prior = Probability(clamping: step.prior)
        self.predicted = Probability(clamping: step.predicted)
        self.evidenceWeight = step.weight
        self.posterior = Probability(clamping: step.posterior)
        self.after = Probability(clamping: step.after)
        if case .enhanced = version {
            self.adjustments = step.adjustments(to: parameters.parameters)
        } else {
            self.adjustments = []
        }
    }
}

extension ConceptStep {
    fileprivate func adjustments(to parameters: BKTParameters) -> [Adjustment] {
        [
            Adjustment(.forgetting, before: stored, after: prior),
            Adjustment(.loadOnLearning, before: parameters.learn.value, after: learn),
            Adjustment(.loadOnSlip, before: parameters.slip.value, after: slip),
            Adjustment(.learningGate, before: ungated, after: learned),
            Adjustment(.transfer, before: learned, after: after),
        ]
    }
}
