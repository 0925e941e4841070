extension Population {
    /// `shift` is how far the item's easiness has moved since the fit.
    @inline(__always)
    func estimate(_ question: Question, _ trace: borrowing LearnerTrace, set: Int, shift: Double) -> AbilityEstimate {
        var effect = 0.0
        var variance = 0.0
        for skill in question.skills {
            let position = trace.skills.position(of: skill)
            effect += position < 0 ? 0 : trace.skills.values[position].effect
            variance += position < 0 ? SkillTrace.priorVariance : trace.skills.values[position].variance
        }
        let count = Double(max(question.skills.count, 1))
        effect /= count
        variance /= count * count
        let combinationEase = ease(combinationOf: question, set)
        let item = Int(question.item)
        let known = itemAnswers.value(item, set) > 0
        let ease = (known ? itemEase.value(item, set) : combinationEase) + shift
        let level = mean + trace.ability + effect
        let total = trace.abilityVariance + variance
        let logOdds = (level + ease) / (1 + Logistic.spread * total).squareRoot()
        let chance = Logistic.sigmoid(logOdds)
        return AbilityEstimate(
            level: level,
            variance: total,
            skillEffect: effect,
            skillVariance: variance,
            ease: ease,
            combinationEase: combinationEase,
            logOdds: logOdds,
            probability: chance,
            weight: max(chance * (1 - chance), 1e-4)
        )
    }

    /// The combination's easiness; of a new combination, the mean of its skills.
    @inline(__always)
    func ease(combinationOf question: Question, _ set: Int) -> Double {
        let number = Int(question.combination)
        if number < combinationEase.count { return combinationEase.value(number, set) }
        var sum = 0.0
        for skill in question.skills { sum += skillEase.value(Int(skill), set) }
        return sum / Double(max(question.skills.count, 1))
    }
}
