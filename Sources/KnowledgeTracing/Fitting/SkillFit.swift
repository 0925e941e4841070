/// What the fit of one skill came to.
public struct SkillFit: Hashable, Sendable {
    /// Where the parameters come from.
    public enum Outcome: Hashable, Sendable {
        /// From the skill's own answers.
        case fitted
        /// From the skill's own answers and from what all skills have in common, because the answers alone say too little.
        case pooled(PoolingReason)
        /// There are no parameters.
        case refused(RefusalReason)
    }

    /// Why a skill's parameters lean on those of all skills.
    public enum PoolingReason: Hashable, Sendable {
        /// Fewer answers than a fit needs.
        case fewAttempts(Int, least: Int)
        /// Every answer is right, or every answer is wrong.
        case oneSided(correct: Bool)
        /// Fitted alone, the answers hardly tell mastery from its absence.
        case degenerate(DegeneracyWarning)
    }

    /// Why a skill has no parameters.
    public enum RefusalReason: Hashable, Sendable {
        /// There is no answer to the skill.
        case noAnswers
        /// The skill has too little to say, and so have all skills together.
        case nothingToPoolWith(PoolingReason)
    }

    /// What to know about parameters although they were fitted.
    public enum Warning: Hashable, Sendable {
        /// A parameter stopped at a side of the box.
        case atBound(ParameterName, value: Double)
        /// The parameters say little about learning.
        case degenerate(DegeneracyWarning)
        /// The climb ended before it converged.
        case notConverged(iterations: Int)
    }

    /// The skill's number in the log.
    public let skill: Int
    /// Where the parameters come from.
    public let outcome: Outcome
    /// The parameters; `nil` for a skill that was refused.
    public let parameters: BKTParameters?
    /// The number of answers.
    public let attempts: Int
    /// The number of learners with an answer.
    public let sequences: Int
    /// Passes over the answers, from all starts.
    public let iterations: Int
    /// The natural logarithm of the likelihood of the answers; 0 for a skill that was refused.
    public let logLikelihood: Double
    /// The log-likelihood and what the pseudo-counts add, up to a constant; what the fit maximises.
    public let logPosterior: Double
    /// What to know about the parameters.
    public let warnings: [Warning]
}

extension SkillFit.PoolingReason: CustomStringConvertible {
    /// The reason with its facts as a sentence.
    public var description: String {
        switch self {
        case .fewAttempts(let count, let least): "\(count) attempts, under \(least)"
        case .oneSided(let isCorrect): "every answer is \(isCorrect ? "right" : "wrong")"
        case .degenerate(let warning): "alone, \(warning)"
        }
    }
}

extension SkillFit.RefusalReason: CustomStringConvertible {
    /// The reason with its facts as a sentence.
    public var description: String {
        switch self {
        case .noAnswers: "no answers"
        case .nothingToPoolWith(let reason): "\(reason), and nothing to pool with"
        }
    }
}

extension SkillFit.Warning: CustomStringConvertible {
    /// The finding with its facts as a sentence.
    public var description: String {
        switch self {
        case .atBound(let name, let value): "\(name.rawValue) stopped at its bound \(value)"
        case .degenerate(let warning): warning.description
        case .notConverged(let iterations): "not converged after \(iterations) iterations"
        }
    }
}
