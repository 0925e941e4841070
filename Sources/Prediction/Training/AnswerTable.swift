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
    /// Seconds, NaN where unknown; empty where no answer has a time.
    private(set) var times: [Double] = []
    /// The number of learners, one more than the highest number.
    package private(set) var learnerCount = 0

    /// Makes an empty table.
    package init() {}

    /// Makes a table of whole columns of the same length; `times` may be empty where no answer has one.
    package init(
        learners: [Int32],
        items: [Int32],
        combinations: [Int32],
        areCorrect: [Bool],
        times: [Double],
        vocabulary: Vocabulary
    ) {
        self.learners = learners
        self.items = items
        self.combinations = combinations
        outcomes = areCorrect
        self.times = times
        self.vocabulary = vocabulary
        learnerCount = Int(learners.max() ?? -1) + 1
    }

    /// The time of an answer in seconds; NaN where unknown.
    @inline(__always)
    func time(at row: Int) -> Double { times.isEmpty ? .nan : times[row] }

    /// The number of answers.
    package var count: Int { outcomes.count }

    /// Makes room for answers.
    package mutating func reserveCapacity(_ count: Int) {
        learners.reserveCapacity(count)
        items.reserveCapacity(count)
        combinations.reserveCapacity(count)
        outcomes.reserveCapacity(count)
    }

    /// Adds an answer by a learner, who goes by a dense number from 0 on; O(1).
    package mutating func append(learner: Int, item: Int32, combination: Int32, isCorrect: Bool, at time: Double?) {
        learners.append(Int32(learner))
        items.append(item)
        combinations.append(combination)
        if let time, times.isEmpty {
            times = [Double](repeating: .nan, count: outcomes.count) + [time]
        } else if !times.isEmpty {
            times.append(time ?? .nan)
        }
        outcomes.append(isCorrect)
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
