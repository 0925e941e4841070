/// Predictions beside the answers that came, one a response, in the order of the log.
package struct ScoredAnswers: Sendable {
    /// The chance of a right answer as it was foreseen, in 0...1.
    package private(set) var predicted: [Double] = []
    /// Whether the answer was right.
    package private(set) var isCorrect: [Bool] = []
    /// Who answered, numbered from 0.
    package private(set) var learners: [Int32] = []

    /// Makes an empty list.
    package init() {}

    /// How many responses there are.
    package var count: Int { predicted.count }

    /// Adds a response.
    package mutating func append(predicted chance: Double, isCorrect: Bool, learner: Int) {
        predicted.append(chance)
        self.isCorrect.append(isCorrect)
        learners.append(Int32(truncatingIfNeeded: learner))
    }
}
