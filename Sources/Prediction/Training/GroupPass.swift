/// Walks through the answers of one group of learners as if they came one by one.
struct GroupPass {
    let table: AnswerTable
    let rows: LearnerRows
    let population: Population
    let group: Int
    /// Every item is the only one of its combination, so that sequences of items say what those of combinations say.
    var itemsAreSkills = false

    /// Calls `visit` before each answer is recorded: with the row, the question, the learner, the estimate, the context.
    @inline(__always)
    func walk(
        every step: Int = 1,
        _ visit: (Int, Question, borrowing LearnerTrace, AbilityEstimate, LearnerContext) -> Void
    ) {
        var trace = LearnerTrace()
        let learners = rows.groups[group]
        for place in stride(from: 0, to: learners.count, by: step) {
            trace.reset()
            for row in rows.rows(of: learners[place]) {
                let row = Int(row)
                let question = table.vocabulary.question(item: table.items[row], combination: table.combinations[row])
                let time = table.time(at: row)
                let estimate = population.estimate(question, trace, set: group, shift: 0)
                let context = population.context(question, trace, at: time, estimate, set: group)
                visit(row, question, trace, estimate, context)
                trace.record(table.outcomes[row], to: question, at: time, estimate, context, population, set: group)
            }
        }
    }

    /// The sums that easiness alone needs; quicker, because only abilities move.
    func easeSums() -> GroupSums {
        var sums = GroupSums(table.vocabulary, .ease)
        var trace = LearnerTrace()
        for learner in rows.groups[group] {
            trace.reset()
            for row in rows.rows(of: learner) {
                let row = Int(row)
                let question = table.vocabulary.question(item: table.items[row], combination: table.combinations[row])
                let estimate = population.estimate(question, trace, set: group, shift: 0)
                let outcome = table.outcomes[row] ? 1.0 : 0.0
                sums.addEase(question, estimate, outcome)
                trace.recordAbility(question, outcome - estimate.probability, estimate)
            }
        }
        return sums
    }

    func sums(_ depth: GroupSums.Depth) -> GroupSums {
        guard depth != .ease else { return easeSums() }
        var sums = GroupSums(table.vocabulary, depth, answers: table.count / CrossFit.groups)
        let hasTimes = population.hasTimes
        walk { row, question, trace, estimate, context in
            let outcome = table.outcomes[row] ? 1.0 : 0.0
            sums.addEase(question, estimate, outcome)
            sums.addShared(estimate, context, outcome, hasTimes: hasTimes)
            if context.hasGap {
                let level = min(context.logGap, 8) - population.gapMean
                sums.itemGap[Int(question.item)].add(level, 1)
                sums.previousGap[Int(trace.lastItems[0] >> 1)].add(level, 1)
            }
            guard depth == .all else { return }
            sums.addOwn(question, estimate, context, outcome)
            sums.addSequences(question, trace, estimate, outcome, repeatsItems: !itemsAreSkills)
            sums.addTransfer(question, trace, estimate, outcome)
        }
        return sums
    }
}
