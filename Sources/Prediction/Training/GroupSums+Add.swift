extension GroupSums {
    @inline(__always)
    mutating func addEase(_ question: Question, _ estimate: AbilityEstimate, _ outcome: Double) {
        items[Int(question.item)].add(outcome, level: estimate.level, variance: estimate.variance)
        combinations[Int(question.combination)].add(outcome, level: estimate.level, variance: estimate.variance)
        for skill in question.skills {
            skills[Int(skill)].add(outcome, level: estimate.level, variance: estimate.variance)
        }
    }

    @inline(__always)
    mutating func addShared(
        _ estimate: AbilityEstimate,
        _ context: LearnerContext,
        _ outcome: Double,
        hasTimes: Bool
    ) {
        let residual = outcome - estimate.probability
        let code = Int(context.pattern) * ContextSize.answers + Int(context.bucket)
        sharedPattern[code].add(residual, estimate.weight)
        sharedSequence[Int(context.sequence)].add(residual, estimate.weight)
        if context.itemSeen { sharedOwn[Int(context.sharedOwn)].add(residual, estimate.weight) }
        if hasTimes { sharedGap[Int(context.sharedGap)].add(residual, estimate.weight) }
    }

    @inline(__always)
    mutating func addOwn(
        _ question: Question,
        _ estimate: AbilityEstimate,
        _ context: LearnerContext,
        _ outcome: Double
    ) {
        let item = Int(question.item)
        let skills = Int(question.combination)
        func add(_ sums: inout [RateSums], _ place: Int) {
            sums[place].add(outcome, level: estimate.level, variance: estimate.variance)
        }
        add(&itemOwn, item * ContextSize.own + Int(context.own))
        add(&itemBand, item * ContextSize.band + Int(context.band))
        add(&itemPattern, item * ContextSize.pair + Int(context.pair))
        if context.hasGap { add(&itemGapSide, item * ContextSize.gapSide + (context.itemGap > 0 ? 1 : 0)) }
        add(&combinationPattern, skills * ContextSize.pattern + Int(context.pattern))
        add(&combinationAnswers, skills * ContextSize.answers + Int(context.bucket))
    }

    @inline(__always)
    mutating func addSequences(
        _ question: Question,
        _ trace: borrowing LearnerTrace,
        _ estimate: AbilityEstimate,
        _ outcome: Double,
        repeatsItems: Bool
    ) {
        let keys = SequenceKeys(question, trace)
        let level = estimate.level
        let sums = SIMD4(1, Float(outcome), Float(level), Float(level * level + estimate.variance))
        let item = ContextParent.item(question.item)
        let skills = ContextParent.combination(question.combination)
        let answers = trace.answers
        guard answers > 0 else { return }
        if repeatsItems {
            _ = contexts.add(keys.item1, sums, parent: item)
            _ = contexts.add(keys.skillsToItem, sums, parent: item)
        }
        let first = contexts.add(keys.skills1, sums, parent: skills)
        guard answers > 1 else { return }
        if repeatsItems { _ = contexts.add(keys.item2, sums, parent: item) }
        _ = contexts.add(keys.skills2, sums, parent: skills)
        let second = contexts.add(keys.skills12, sums, parent: ContextParent.context(first))
        guard answers > 2 else { return }
        _ = contexts.add(keys.item3, sums, parent: item)
        _ = contexts.add(keys.skills123, sums, parent: ContextParent.context(second))
        guard answers > 3 else { return }
        _ = contexts.add(keys.item4, sums, parent: item)
    }

    @inline(__always)
    mutating func addTransfer(
        _ question: Question,
        _ trace: borrowing LearnerTrace,
        _ estimate: AbilityEstimate,
        _ outcome: Double
    ) {
        // NB: against the combination's easiness, which many rows share, not the item's: see RateSums.
        let spread = (1 + Logistic.spread * (estimate.variance + 0.5)).squareRoot()
        let chance = Logistic.sigmoid((estimate.level + estimate.combinationEase) / spread)
        let residual = outcome - chance
        let weight = chance * (1 - chance)
        for place in 0..<trace.latelyCount {
            let other = trace.combinations.values[Int(trace.lately[place])]
            guard other.number != question.combination else { continue }
            let standing = other.standing
            let sums = SIMD4(residual * standing, weight * standing * standing, residual, weight)
            let key = ContextKey.make(.transfer, question.combination, other.number)
            _ = transfers.add(key, SIMD4<Float>(sums), parent: 0)
        }
    }
}
