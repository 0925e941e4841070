#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the value of every term of one question.
struct TermWriter: ~Copyable {
    /// Room for ``Term/count`` numbers; owned by the caller.
    let terms: UnsafeMutablePointer<Float>
    let question: Question
    let time: Double
    let estimate: AbilityEstimate
    let context: LearnerContext
    let set: Int

    @inline(__always)
    func put(_ term: Term, _ value: Double) { terms[term.rawValue] = Float(value) }

    @inline(__always)
    func put(_ term: Term, _ isTrue: Bool) { terms[term.rawValue] = isTrue ? 1 : 0 }

    @inline(__always)
    func write(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        writeSkills(population, trace)
        writeAbility(population, trace)
        writeDifficulty(population)
        writeItem(population, trace)
        writePatterns(population, trace)
        writeSequences(population, trace)
        writeTransfer(population, trace)
        writeTime(population, trace)
    }

    @inline(__always)
    private func writeSkills(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        var mastery = 0.0
        var residual = 0.0
        var outcome = 0.0
        var practice = 0.0
        var success = 0.0
        for skill in question.skills {
            let tracing = population.skillTracing.value(skill, set)
            let place = trace.skills.position(of: skill)
            guard place >= 0 else {
                mastery += Self.heldLogit(tracing.chance(mastery: tracing.prior))
                continue
            }
            let known = trace.skills.values[place]
            mastery += Self.heldLogit(tracing.chance(mastery: known.mastery))
            residual += known.residual
            outcome += known.outcome
            practice += Logistic.countLog(known.answers)
            success += Logistic.countLog(known.right)
        }
        let share = 1 / Double(max(question.skills.count, 1))
        let joint = population.combinationTracing.value(question.combination, set)
        put(.jointMastery, Self.heldLogit(joint.chance(mastery: context.combination.mastery)))
        put(.skillMastery, mastery * share)
        put(.skillResidual, residual * share)
        put(.skillRight, outcome * share)
        put(.skillPractice, practice * share)
        put(.skillSuccess, success * share)
        put(.firstTime, context.combination.answers == 0)
        put(.severalSkills, question.skills.count > 1)
    }

    @inline(__always)
    private static func heldLogit(_ chance: Double) -> Double { Logistic.logit(min(max(chance, 0.002), 0.998)) }

    @inline(__always)
    private func writeAbility(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        put(.expectation, estimate.logOdds)
        put(.ability, trace.ability)
        put(.abilityDoubt, trace.abilityVariance)
        put(.skillDoubt, estimate.skillVariance)
        put(.momentum, trace.fastAbility)
        put(.recentResidual, trace.residual97)
        put(.recentRight, trace.outcome80)
        put(.longRight, trace.outcome97)
        put(.practice, Logistic.countLog(trace.answers))
        let share = (Double(trace.right) + 3 * population.meanRate) / (Double(trace.answers) + 3)
        put(.successRate, Logistic.logit(share))
    }

    @inline(__always)
    private func writeDifficulty(_ population: borrowing Population) {
        let item = Int(question.item)
        let answers = population.itemAnswers.value(item, set)
        put(.itemFamiliarity, Logistic.countLog(Int32(answers)))
        put(.itemEase, estimate.ease * answers / (answers + 3))
        put(.skillEase, estimate.combinationEase)
        put(.itemFit, population.itemBand.value(item * ContextSize.band + Int(context.band), set))
    }

    @inline(__always)
    private func writeItem(_ population: borrowing Population, _ trace: borrowing LearnerTrace) {
        let seen = context.item
        put(.itemRightBefore, context.own == 2)
        put(.itemWrongBefore, context.own == 1)
        put(.itemMemory, population.itemOwn.value(Int(question.item) * ContextSize.own + Int(context.own), set))
        guard context.itemSeen else {
            for term in [Term.itemRecency, .itemDistance, .itemResidual, .itemRest, .itemReturn] { put(term, 0) }
            return
        }
        let distance = Double(trace.answers - seen.place)
        let minutes = (time - seen.time) / 60
        put(.itemRecency, 1 / log(2 + distance))
        put(.itemDistance, log(distance))
        put(.itemResidual, seen.residual / Double(seen.answers + 1))
        put(.itemRest, minutes == minutes ? log(1 + max(0, minutes)) : 0)
        put(.itemReturn, population.sharedOwn.value(Int(context.sharedOwn), set))
    }
}
