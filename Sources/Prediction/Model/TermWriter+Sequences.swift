#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TermWriter {
    @inline(__always)
    func writePatterns(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        let combination = Int(question.combination)
        let code = Int(context.pattern)
        let shared = population.sharedPattern.value(code * ContextSize.answers + Int(context.bucket), set)
        put(.pattern, shared)
        // NB: the table holds the pattern's deviation from the combination, the term only what the shared pattern leaves.
        let own = population.combinationPattern.value(combination * ContextSize.pattern + code, set)
        let known = combination < population.combinationEase.count
        put(.skillPattern, known ? own - shared : 0)
        put(.sequence, population.sharedSequence.value(Int(context.sequence), set))
        let curve = combination * ContextSize.answers + Int(context.bucket)
        put(.learningCurve, population.combinationAnswers.value(curve, set))
        put(.itemPattern, population.itemPattern.value(Int(question.item) * ContextSize.pair + Int(context.pair), set))
        put(.repeats, context.repeats)
        put(.repeatsRight, context.repeats && context.lastOutcome == 1)
        let distance = Double(trace.answers - context.combination.place)
        put(.skillRecency, context.combination.place < 0 ? 0 : 1 / log(2 + distance))
    }

    @inline(__always)
    func writeSequences(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        let keys = SequenceKeys(question, trace)
        let answers = trace.answers
        if population.sets > 1 {
            func read(_ key: UInt64) -> Double {
                population.contextOffsets.value(population.contexts.number(of: key), set)
            }
            put(keys.mapped(read), answers)
        } else {
            let index = population.fittedContexts
            let starts = keys.mapped(index.start)
            put(keys.mapped(with: starts, index.value), answers)
        }
    }

    @inline(__always)
    private func put(_ offsets: SequenceKeys.Each<Double>, _ answers: Int32) {
        put(.afterItem1, answers > 0 ? offsets.item1 : 0)
        put(.afterItem2, answers > 1 ? offsets.item2 : 0)
        put(.afterItem3, answers > 2 ? offsets.item3 : 0)
        put(.afterItem4, answers > 3 ? offsets.item4 : 0)
        put(.afterSkill1, answers > 0 ? offsets.skills1 : 0)
        put(.afterSkill2, answers > 1 ? offsets.skills2 : 0)
        put(.afterSkills12, answers > 1 ? offsets.skills12 : 0)
        put(.afterSkills123, answers > 2 ? offsets.skills123 : 0)
        put(.itemAfterSkill, answers > 0 ? offsets.skillsToItem : 0)
    }

    @inline(__always)
    func writeTransfer(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        var near = 0.0
        var all = 0.0
        var shift = 0.0
        var count: Int32 = 0
        for place in 0..<trace.latelyCount {
            let other = trace.combinations.values[Int(trace.lately[place])]
            guard other.number != question.combination else { continue }
            let key = ContextKey.make(.transfer, question.combination, other.number)
            let number = population.transfers.number(of: key)
            let part = population.transferSlope.value(number, set) * other.standing
            if count < 3 { near += part }
            all += part
            shift += population.transferShift.value(number, set)
            count += 1
        }
        put(.transfer3, near)
        put(.transfer8, all)
        put(.company, count > 0 ? shift / Double(count) : 0)
        put(.variety, Logistic.countLog(count))
    }

    @inline(__always)
    func writeTime(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        let away = (time - context.combination.time) / 60
        put(.skillRest, away == away ? log(1 + max(0, away)) : 0)
        put(.rest, context.hasGap ? log(1 + context.gap / 60) : 0)
        let pace = context.itemGap
        put(.gap, min(max(pace, -3), 3))
        put(.gapQuick, max(0, pace + 0.75))
        put(.gapSlow, max(0, pace - 1))
        put(.gapSlowest, max(0, pace - 2))
        put(.gapMinutes, max(0, context.logGap - 5))
        put(.gapDays, max(0, context.logGap - 12))
        put(.lastGap, context.previousGap)
        put(.lastGapSlow, max(0, context.previousGap))
        put(.lastGapShape, population.sharedGap.value(Int(context.sharedGap), set))
        let side = Int(question.item) * ContextSize.gapSide + (pace > 0 ? 1 : 0)
        put(.itemPace, population.itemGapSide.value(side, set))
        put(.pace, trace.pace)
        put(.session, Logistic.countLog(trace.sessionAnswers))
    }
}
