#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Population {
    @inline(__always)
    func context(
        _ question: Question,
        _ trace: borrowing LearnerTrace,
        at time: Double,
        _ estimate: AbilityEstimate,
        set: Int
    ) -> LearnerContext {
        let place = trace.combinations.position(of: question.combination)
        let combination =
            place >= 0
            ? trace.combinations.values[place]
            : CombinationTrace(
                number: question.combination,
                mastery: combinationTracing.value(question.combination, set).prior
            )
        let code = combination.pattern
        let deviation = estimate.level - mean
        let repeats = trace.answers > 0 && trace.lastSkills[0] >> 1 == question.combination
        let recent = trace.sequence < 32 ? trace.sequence - 1 : 31 + (trace.sequence & 31)
        var context = LearnerContext(
            combination: combination,
            repeats: repeats,
            lastOutcome: trace.answers > 0 ? trace.lastItems[0] & 1 : 0,
            pattern: code < 8 ? code - 1 : (code & 7) + 7,
            pair: code < 4 ? code - 1 : 3 + (code & 3),
            bucket: LearnerContext.bucket(combination.answers),
            sequence: recent * 2 + (repeats ? 1 : 0),
            band: deviation < -0.35 ? 0 : deviation < 0.35 ? 1 : 2
        )
        readItem(question.item, trace, into: &context)
        readGap(question.item, trace, at: time, set: set, into: &context)
        return context
    }

    @inline(__always)
    private func readItem(_ item: Int32, _ trace: borrowing LearnerTrace, into context: inout LearnerContext) {
        let place = trace.items.position(of: item)
        guard place >= 0 else { return }
        let seen = trace.items.values[place]
        context.item = seen
        context.itemSeen = true
        context.own = 1 + seen.lastOutcome
        let distance = Double(trace.answers - seen.place)
        let far = Int32(min(39, 2 * log2(distance)))
        context.sharedOwn = (min(seen.answers, 3) - 1) * 80 + seen.lastOutcome * 40 + far
    }

    @inline(__always)
    private func readGap(
        _ item: Int32,
        _ trace: borrowing LearnerTrace,
        at time: Double,
        set: Int,
        into context: inout LearnerContext
    ) {
        let passed = time - trace.time
        guard passed == passed else {
            context.sharedGap = context.lastOutcome
            return
        }
        let gap = max(0, passed)
        context.hasGap = true
        context.gap = gap
        context.logGap = log(1 + gap)
        let level = min(context.logGap, 8) - gapMean
        context.itemGap = level - itemGap.value(Int(item), set)
        context.previousGap = level - previousGap.value(Int(trace.lastItems[0] >> 1), set)
        let bin = 1 + Int32(min(max(context.previousGap * 4 + 16, 0), 40))
        context.sharedGap = bin * 2 + context.lastOutcome
    }
}
