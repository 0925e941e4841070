extension LearnerTrace {
    /// Moves the learner on by one answer; O(skills).
    @inline(__always)
    mutating func record(
        _ isCorrect: Bool,
        to question: Question,
        at time: Double,
        _ estimate: AbilityEstimate,
        _ context: LearnerContext,
        _ population: borrowing Population,
        set: Int
    ) {
        let outcome = isCorrect ? 1.0 : 0.0
        let residual = outcome - estimate.probability
        let against = outcome - population.meanRate
        let step = AbilityStep(question, residual, estimate)
        for skill in question.skills {
            let tracing = population.skillTracing.value(skill, set)
            let place = skills.position(of: skill, orAdd: SkillTrace(mastery: tracing.prior))
            skills.values[place].record(isCorrect, against: against, step, tracing)
        }
        let fast = Logistic.sigmoid(population.mean + fastAbility + estimate.skillEffect + estimate.ease)
        fastAbility = 0.95 * (fastAbility + 0.3 * (outcome - fast))
        residual97 = 0.97 * residual97 + 0.03 * residual
        outcome80 = 0.8 * outcome80 + 0.2 * against
        outcome97 = 0.97 * outcome97 + 0.03 * against
        move(step)
        recordCombination(isCorrect, question, at: time, estimate, context, population, set: set)
        recordItem(isCorrect, question, at: time, residual)
        recordTime(time, context)
        answers += 1
        right += isCorrect ? 1 : 0
        sequence = sequence * 2 + (isCorrect ? 1 : 0)
        if sequence >= 64 { sequence = 32 + (sequence & 31) }
    }

    /// Moves ability and skill effects only.
    @inline(__always)
    mutating func recordAbility(_ question: Question, _ residual: Double, _ estimate: AbilityEstimate) {
        let step = AbilityStep(question, residual, estimate)
        for skill in question.skills {
            let place = skills.position(of: skill, orAdd: SkillTrace(mastery: 0))
            skills.values[place].move(step)
        }
        move(step)
    }

    @inline(__always)
    private mutating func move(_ step: AbilityStep) {
        ability += abilityVariance * step.gain
        abilityVariance += 0.001 - abilityVariance * abilityVariance * step.loss
    }

    @inline(__always)
    private mutating func recordCombination(
        _ isCorrect: Bool,
        _ question: Question,
        at time: Double,
        _ estimate: AbilityEstimate,
        _ context: LearnerContext,
        _ population: borrowing Population,
        set: Int
    ) {
        let place = combinations.position(of: question.combination, orAdd: context.combination)
        var trace = context.combination
        let tracing = population.combinationTracing.value(question.combination, set)
        trace.mastery = tracing.mastery(after: isCorrect, from: trace.mastery)
        trace.residual += (isCorrect ? 1.0 : 0.0) - estimate.probability
        trace.weight += estimate.weight
        trace.answers += 1
        trace.pattern = trace.pattern * 2 + (isCorrect ? 1 : 0)
        if trace.pattern >= 16 { trace.pattern = 8 + (trace.pattern & 7) }
        trace.place = answers
        trace.time = time
        combinations.values[place] = trace
        moveToFront(Int32(place))
        let entry = question.combination * 2 + (isCorrect ? 1 : 0)
        lastSkills = SIMD4(entry, lastSkills[0], lastSkills[1], lastSkills[2])
    }

    @inline(__always)
    private mutating func moveToFront(_ position: Int32) {
        var place = 0
        while place < latelyCount, lately[place] != position { place += 1 }
        if place == latelyCount {
            latelyCount = min(latelyCount + 1, 8)
            place = latelyCount - 1
        }
        while place > 0 {
            lately[place] = lately[place - 1]
            place -= 1
        }
        lately[0] = position
    }

    @inline(__always)
    private mutating func recordItem(_ isCorrect: Bool, _ question: Question, at time: Double, _ residual: Double) {
        let outcome: Int32 = isCorrect ? 1 : 0
        let place = items.position(of: question.item, orAdd: ItemTrace())
        items.values[place].answers += 1
        items.values[place].lastOutcome = outcome
        items.values[place].place = answers
        items.values[place].time = time
        items.values[place].residual += residual
        lastItems = SIMD4(question.item * 2 + outcome, lastItems[0], lastItems[1], lastItems[2])
    }

    @inline(__always)
    private mutating func recordTime(_ time: Double, _ context: LearnerContext) {
        guard time == time else { return }
        if context.hasGap, context.gap > 1800 { sessionAnswers = 0 }
        sessionAnswers += 1
        if context.hasGap, context.gap < 600 {
            pace = 0.9 * pace + 0.1 * context.itemGap
        }
        self.time = time
    }
}
