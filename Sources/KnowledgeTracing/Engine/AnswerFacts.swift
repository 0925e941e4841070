public import Quantities

/// What is known about one answer besides who gave it and to what.
public struct AnswerFacts: Hashable, Sendable, Codable {
    /// Whether the answer was right.
    public let isCorrect: Bool
    /// How much the answer counts, in 0...1; hints lower it.
    public let weight: Double
    /// The item's difficulty, above 0; 1 is average.
    public let difficulty: Double
    /// The number of steps to the solution, from 1.
    public let steps: Int
    /// When the answer was given.
    public let at: Instant
    /// The time from seeing the item to answering it; `nil` if it was not measured.
    public let responseTime: TimeSpan?
    /// What surrounded the answer.
    public let context: AnswerContext

    /// Makes the facts; numbers outside their range are brought to the nearer edge, a difficulty that is no number to 1.
    public init(
        isCorrect: Bool,
        weight: Double = 1,
        difficulty: Double = 1,
        steps: Int = 1,
        at: Instant,
        responseTime: TimeSpan? = nil,
        context: AnswerContext = .quiet
    ) {
        self.isCorrect = isCorrect
        self.weight = weight.heldInUnitInterval
        self.difficulty = Difficulty.held(difficulty)
        self.steps = max(1, steps)
        self.at = at
        self.responseTime = responseTime
        self.context = context
    }
}
