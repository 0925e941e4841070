/// What is known of one learner and one skill; O(1).
struct SkillTrace: Sendable, Equatable {
    /// Mean and variance of the learner's own deviation on the skill, in log-odds.
    var effect = 0.0
    var variance = SkillTrace.priorVariance
    /// Decayed sums, kept 0.8: of residuals, and of answers against the mean.
    var residual = 0.0
    var outcome = 0.0
    /// Probability of mastery by knowledge tracing.
    var mastery: Double
    var answers: Int32 = 0
    var right: Int32 = 0

    static let priorVariance = 0.4

    @inline(__always)
    mutating func record(_ isCorrect: Bool, against: Double, _ step: AbilityStep, _ tracing: TracingParameters) {
        move(step)
        residual = 0.8 * residual + 0.2 * step.residual
        outcome = 0.8 * outcome + 0.2 * against
        mastery = tracing.mastery(after: isCorrect, from: mastery)
        answers += 1
        right += isCorrect ? 1 : 0
    }

    @inline(__always)
    mutating func move(_ step: AbilityStep) {
        let share = variance * step.share
        effect += share * step.gain
        variance += 0.01 - share * share * step.loss
    }
}
