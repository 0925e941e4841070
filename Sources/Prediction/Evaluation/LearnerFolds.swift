/// Which fold each learner belongs to: the rank of the sorted identifier, modulo the number of folds.
///
/// Identifiers that are all whole numbers are sorted as numbers, others as text.
package struct LearnerFolds: Sendable {
    /// The number of folds.
    package let count: Int
    /// The fold of each learner, by number.
    package let folds: [Int]

    /// Sorts learners into folds, 2 or more.
    package init(_ names: [String], count: Int) {
        self.count = max(2, count)
        let numbers = names.compactMap { Int($0) }
        let order =
            numbers.count == names.count
            ? names.indices.sorted { numbers[$0] < numbers[$1] } : names.indices.sorted { names[$0] < names[$1] }
        var folds = [Int](repeating: 0, count: names.count)
        for (rank, learner) in order.enumerated() { folds[learner] = rank % self.count }
        self.folds = folds
    }

    /// The answers of the learners of a fold, or of all others; the same numbers and names.
    package func part(of table: AnswerTable, fold: Int, isHeldOut: Bool) -> AnswerTable {
        table.filter { (folds[$0] == fold) == isHeldOut }
    }
}
