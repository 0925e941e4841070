/// One step of an extended Kalman filter on the log-odds, shared by ability and skill effects.
///
/// With `s = 1 + h v`, `h` the weight of the answer and `v` the variance of the learner's side: a mean with variance `w`
/// moves by `w e / s`, and the variance falls by `h w w / s`.
struct AbilityStep: Sendable {
    let residual: Double
    let gain: Double
    let loss: Double
    /// How much of the level one skill effect makes up: one over the number of skills.
    let share: Double

    @inline(__always)
    init(_ question: Question, _ residual: Double, _ estimate: AbilityEstimate) {
        let inverse = 1 / (1 + estimate.weight * estimate.variance)
        self.residual = residual
        gain = residual * inverse
        loss = estimate.weight * inverse
        share = 1 / Double(max(question.skills.count, 1))
    }
}
