/// Sequences of answers, sorted by what they are answers to; one sequence a learner and number.
struct TracingSequences: Sendable {
    /// Outcomes, one sequence after the other.
    var outcomes: [Bool] = []
    /// First outcome of each sequence, and the end.
    var starts: [Int] = [0]
    /// Cross-fitting group of each sequence.
    var groups: [Int8] = []
    /// First sequence of each number, and the end.
    var numbers: [Int] = [0]

    /// `entries` are (number, row) in the order of learners and answers.
    init(count: Int, _ rows: LearnerRows, outcomes all: [Bool], numbersOfRow: (Int) -> ArraySlice<Int32>) {
        var counts = Array(repeating: 0, count: count + 1)
        for row in all.indices { for number in numbersOfRow(row) { counts[Int(number) + 1] += 1 } }
        for number in 0..<count { counts[number + 1] += counts[number] }
        var next = counts
        var sorted = Array(repeating: Entry(learner: -1, isCorrect: false), count: counts[count])
        var groupOf = Array(repeating: Int8(-1), count: rows.starts.count)
        for (group, learners) in rows.groups.enumerated() {
            for learner in learners { groupOf[Int(learner)] = Int8(group) }
        }
        for learner in 0..<rows.starts.count - 1 {
            for row in rows.rows(of: Int32(learner)) {
                for number in numbersOfRow(Int(row)) {
                    sorted[next[Int(number)]] = Entry(learner: Int32(learner), isCorrect: all[Int(row)])
                    next[Int(number)] += 1
                }
            }
        }
        outcomes.reserveCapacity(sorted.count)
        for number in 0..<count {
            var last: Int32 = -1
            for entry in sorted[counts[number]..<counts[number + 1]] {
                if entry.learner != last {
                    if outcomes.count > 0 { starts.append(outcomes.count) }
                    groups.append(groupOf[Int(entry.learner)])
                    last = entry.learner
                }
                outcomes.append(entry.isCorrect)
            }
            numbers.append(groups.count)
        }
        if outcomes.count > 0 { starts.append(outcomes.count) }
    }

    private struct Entry {
        var learner: Int32
        var isCorrect: Bool
    }

    /// Answers to a number.
    func answers(to number: Int) -> Int { starts[numbers[number + 1]] - starts[numbers[number]] }
}
