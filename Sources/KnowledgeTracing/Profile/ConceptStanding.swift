public import Quantities

/// Where a learner stands in one concept.
public struct ConceptStanding: Hashable, Sendable {
    /// The concept.
    public let concept: ConceptID
    /// The mastery.
    public let mastery: Probability
    /// The confidence in the mastery, in 0...1.
    public let confidence: Double
    /// The number of answers behind it.
    public let attempts: Int
    /// When the last answer was given.
    public let lastAnswerAt: Instant?

    /// Whether the concept is strong: mastery above 0.8.
    public var isStrong: Bool { mastery.value > 0.8 }
    /// Whether the concept is weak: mastery under 0.4.
    public var isWeak: Bool { mastery.value < 0.4 }
    /// Whether the concept is mastered: 0.95 or more.
    public var isMastered: Bool { mastery.value >= BKTParameters.masteredAt }
}
