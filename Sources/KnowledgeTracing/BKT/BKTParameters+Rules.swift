import Quantities

extension BKTParameters {
    /// Every rule that the numbers break, in the order in which they are checked; empty for a sound set.
    ///
    /// The rules: each parameter in (0, 1) and `forget` in 0...0.5; `1 - slip > guess`; `slip < 0.5`; `guess < 0.5`.
    public static func violations(
        prior: Double,
        learn: Double,
        slip: Double,
        guess: Double,
        forget: Double = 0
    ) -> [ParameterError] {
        let values: [(ParameterName, Double)] = [(.prior, prior), (.learn, learn), (.slip, slip), (.guess, guess)]
        var found = values.filter { !($0.1 > 0 && $0.1 < 1) }.map { name, value in
            ParameterError.notBetweenZeroAndOne(name, value: value)
        }
        if !(1 - slip > guess) { found.append(.guessTooCloseToKnowing(guess: guess, limit: 1 - slip)) }
        if !(slip < 0.5) { found.append(.notUnderHalf(.slip, value: slip)) }
        if !(guess < 0.5) { found.append(.notUnderHalf(.guess, value: guess)) }
        if !(forget >= 0 && forget <= 0.5) { found.append(.forgetOutOfRange(value: forget)) }
        return found
    }

    /// What makes the set a poor description of learning although it breaks no rule; empty for a healthy set.
    public var warnings: [DegeneracyWarning] {
        var found: [DegeneracyWarning] = []
        if learn.value < DegeneracyWarning.leastLearning { found.append(.hardlyLearns(learn: learn.value)) }
        let separation = 1 - slip.value - guess.value
        if separation < DegeneracyWarning.leastSeparation { found.append(.hardlySeparates(separation: separation)) }
        if expectedGain < DegeneracyWarning.leastGain { found.append(.hardlyGains(gain: expectedGain)) }
        return found
    }

    /// The expected rise of mastery at a learner's first opportunity: `(1 - L0) T`.
    ///
    /// The built-in set gains `0.9 x 0.1 = 0.09`.
    public var expectedGain: Double { (1 - prior.value) * learn.value }
}
