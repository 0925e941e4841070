/// What ability and difficulty alone say about an answer; the Elo part of the prediction.
struct AbilityEstimate: Sendable {
    /// Mean and variance of the learner's side: overall level, ability and skill effects.
    var level: Double
    var variance: Double
    /// Mean of the skill effects, and the sum of their variances over the square of their number.
    var skillEffect: Double
    var skillVariance: Double
    /// Easiness of the item and of its combination.
    var ease: Double
    var combinationEase: Double
    /// Log-odds with the uncertainty taken in, and their probability.
    var logOdds: Double
    var probability: Double
    /// `p (1 - p)`, at least 0.0001.
    var weight: Double
}
