public import Quantities

/// What is believed about one learner and one concept.
public struct ConceptBelief: Hashable, Sendable, Codable {
    /// The chance that the concept is mastered.
    public let mastery: Probability
    /// The number of answers behind the belief.
    public let attempts: Int
    /// The item that was answered last; `nil` before the first answer.
    public let lastItem: ItemID?
    /// When the last answer was given; `nil` before the first answer.
    public let lastAnswerAt: Instant?

    /// Makes a belief, by default one without any answer behind it.
    public init(mastery: Probability, attempts: Int = 0, lastItem: ItemID? = nil, lastAnswerAt: Instant? = nil) {
        self.mastery = mastery
        self.attempts = attempts
        self.lastItem = lastItem
        self.lastAnswerAt = lastAnswerAt
    }

    /// Whether the mastery is 0.95 or more.
    public var isMastered: Bool { mastery.value >= BKTParameters.masteredAt }
}
