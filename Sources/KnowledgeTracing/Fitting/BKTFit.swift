/// The fit of every skill of a log.
public struct BKTFit: Hashable, Sendable {
    /// One fit a skill, by number.
    public let skills: [SkillFit]
    /// The parameters of all skills together; `nil` where the whole log has too little to say.
    ///
    /// From the first 10 answers of every learner and skill.
    public let pooled: BKTParameters?

    /// The parameters to predict a skill with: its own, or else the pooled ones, or else the built-in ones.
    public func parameters(for skill: Int) -> BKTParameters {
        let own = skills.indices.contains(skill) ? skills[skill].parameters : nil
        return own ?? pooled ?? .standard
    }

    /// The log-likelihood of all skills that have parameters.
    public var logLikelihood: Double { skills.reduce(0) { $0 + $1.logLikelihood } }

    /// The number of answers.
    public var attempts: Int { skills.reduce(0) { $0 + $1.attempts } }

    /// Passes over the answers to a skill, of all skills together.
    public var iterations: Int { skills.reduce(0) { $0 + $1.iterations } }
}
