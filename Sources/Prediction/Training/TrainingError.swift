/// Why a predictor can't be trained.
package enum TrainingError: Error, Hashable, Sendable {
    /// There is no answer.
    case noAnswers
    /// Every answer is right, or every answer is wrong.
    case oneSided(correct: Bool)
}

extension TrainingError: CustomStringConvertible {
    /// The reason as a sentence.
    package var description: String {
        switch self {
        case .noAnswers: "there are no answers to learn from"
        case .oneSided(let isCorrect):
            "every answer is \(isCorrect ? "right" : "wrong"), so there is nothing to tell apart"
        }
    }
}
