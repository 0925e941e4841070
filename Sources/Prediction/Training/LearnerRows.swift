/// The rows of a table by learner, each learner's in order, and the cross-fitting group of each learner.
struct LearnerRows: Sendable {
    /// Row numbers; learner `u` has `rows[starts[u]..<starts[u + 1]]`.
    let rows: [Int32]
    let starts: [Int]
    /// Learners with answers, by group.
    let groups: [[Int32]]
    let learnerCount: Int

    init(_ table: AnswerTable) {
        var counts = Array(repeating: 0, count: table.learnerCount + 1)
        for learner in table.learners { counts[Int(learner) + 1] += 1 }
        for learner in 0..<table.learnerCount { counts[learner + 1] += counts[learner] }
        var next = counts
        var rows = Array(repeating: Int32(0), count: table.count)
        for (row, learner) in table.learners.enumerated() {
            rows[next[Int(learner)]] = Int32(row)
            next[Int(learner)] += 1
        }
        var groups = Array(repeating: [Int32](), count: CrossFit.groups)
        var rank = 0
        for learner in 0..<table.learnerCount where counts[learner] < counts[learner + 1] {
            groups[rank % CrossFit.groups].append(Int32(learner))
            rank += 1
        }
        self.rows = rows
        self.groups = groups
        starts = counts
        learnerCount = rank
    }

    @inline(__always)
    func rows(of learner: Int32) -> ArraySlice<Int32> { rows[starts[Int(learner)]..<starts[Int(learner) + 1]] }
}
