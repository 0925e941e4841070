/// Answers to learn from, a column each; the learners' answers in the order in which they were given.
///
/// ```swift
/// var table = AnswerTable()
/// let question = table.vocabulary.question(item: "area-3", skills: ["triangles"])
/// table.append(learner: 0, question, isCorrect: true, at: 40)
/// ```
package struct AnswerTable: Sendable {
    /// The names behind the numbers.
    package var vocabulary = Vocabulary()
    private(set) var learners: [Int32] = []
    private(set) var items: [Int32] = []
    private(set) var combinations: [Int32] = []
    private(set) var outcomes: [Bool] = []
    /// Seconds; NaN where unknown.
    private(set) var times: [Double] = []
    /// The number of learners, one more than the highest number.
    package private(set) var learnerCount = 0

    /// Makes an empty table.
    package init() {}

    /// The number of answers.
    package var count: Int { outcomes.count }

    /// Makes room for answers.
    package mutating func reserveCapacity(_ count: Int) {
        learners.reserveCapacity(count)
        items.reserveCapacity(count)
        combinations.reserveCapacity(count)
        outcomes.reserveCapacity(count)
        times.reserveCapacity(count)
    }

    /// Adds an answer by a learner, who goes by a dense number from 0 on; O(1).
    package mutating func append(learner: Int, item: Int32, combination: Int32, isCorrect: Bool, at time: Double?) {
        learners.append(Int32(learner))
        items.append(item)
        combinations.append(combination)
        outcomes.append(isCorrect)
        times.append(time ?? .nan)
        learnerCount = max(learnerCount, learner + 1)
    }

    /// Adds an answer to a question of the table's vocabulary; O(1).
    package mutating func append(learner: Int, _ question: Question, isCorrect: Bool, at time: Double? = nil) {
        append(
            learner: learner,
            item: question.item,
            combination: question.combination,
            isCorrect: isCorrect,
            at: time
        )
    }
}
