extension AnswerTable {
    /// One answer of a table.
    package struct Row: Hashable, Sendable {
        /// The learner's number.
        package let learner: Int
        /// What was answered.
        package let question: Question
        /// Whether the answer was right.
        package let isCorrect: Bool
        /// Seconds; `nil` where unknown.
        package let time: Double?
    }

    /// The answer at a place in 0..<``count``.
    package func row(_ place: Int) -> Row {
        Row(
            learner: Int(learners[place]),
            question: vocabulary.question(item: items[place], combination: combinations[place]),
            isCorrect: outcomes[place],
            time: time(at: place).isNaN ? nil : time(at: place)
        )
    }
}
