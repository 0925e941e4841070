import Quantities

extension AnswerPredictor {
    /// The chance of each answer of a table, made from the same learner's earlier answers only, in the table's order.
    func predictions(for table: AnswerTable) -> [Double] {
        let questions = KnownQuestions(of: table, to: vocabulary)
        let byLearner = LearnerRows(table)
        var chances = [Double](repeating: 0, count: table.count)
        // NB: learner by learner with one trace, whose memory is in the cache by then.
        var trace = LearnerTrace()
        for learner in 0..<Int32(table.learnerCount) {
            trace.reset()
            for row in byLearner.rows(of: learner) {
                let place = Int(row)
                chances[place] =
                    predictAndRecord(
                        table.outcomes[place],
                        to: questions.question(item: table.items[place], combination: table.combinations[place]),
                        at: table.time(at: place),
                        in: &trace
                    ).value
            }
        }
        return chances
    }
}

/// The questions of a table by the numbers of a model's vocabulary; names that the model does not know get new ones.
private struct KnownQuestions {
    private var items: [Int32] = []
    private var combinations: [(number: Int32, skills: [Int32])] = []

    init(of table: AnswerTable, to vocabulary: Vocabulary) {
        var known = vocabulary
        items = table.vocabulary.items.map { known.item(named: $0) }
        combinations = table.combinationNames.map { names in
            let number = known.combination(of: names.map { known.skill(named: $0) })
            return (number, known.combinations[Int(number)])
        }
    }

    func question(item: Int32, combination: Int32) -> Question {
        let own = combinations[Int(combination)]
        return Question(item: items[Int(item)], combination: own.number, skills: own.skills)
    }
}
