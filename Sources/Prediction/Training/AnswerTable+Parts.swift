extension AnswerTable {
    /// The names of the skills of each combination, by number.
    package var combinationNames: [[String]] {
        vocabulary.combinations.map { skills in skills.map { vocabulary.skills[Int($0)] } }
    }

    /// The answers of some learners with the same numbers and names, in the same order; O(answers).
    package func filter(_ isKept: (_ learner: Int) -> Bool) -> AnswerTable {
        var kept = AnswerTable()
        kept.vocabulary = vocabulary
        for row in 0..<count where isKept(Int(learners[row])) {
            kept.append(
                learner: Int(learners[row]),
                item: items[row],
                combination: combinations[row],
                isCorrect: outcomes[row],
                at: time(at: row).isNaN ? nil : time(at: row)
            )
        }
        return kept
    }
}
