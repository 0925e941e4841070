/// What all skills have in common: parameters, and the form of the peak around them.
struct PooledParameters: Sendable {
    let parameters: FitVector
    /// See ``SkillClimb/shape``.
    let shape: [FitVector]
}
