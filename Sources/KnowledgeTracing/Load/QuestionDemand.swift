/// What a question asks of a learner, as far as it loads working memory.
public struct QuestionDemand: Hashable, Sendable {
    /// The difficulty, in ``Difficulty/range``; 1 is average.
    public let difficulty: Double
    /// The number of concepts that must be held at once, from 1.
    public let conceptCount: Int
    /// The number of steps to the solution, from 1.
    public let steps: Int
    /// The learner's mean mastery of what the concepts build on, in 0...1; 1 where they build on nothing.
    public let prerequisiteMastery: Double

    /// Makes a demand; numbers outside their range are brought to the nearer edge.
    public init(difficulty: Double = 1, conceptCount: Int = 1, steps: Int = 1, prerequisiteMastery: Double = 1) {
        self.difficulty = Difficulty.held(difficulty)
        self.conceptCount = max(1, conceptCount)
        self.steps = max(1, steps)
        self.prerequisiteMastery = prerequisiteMastery.heldInUnitInterval
    }
}
