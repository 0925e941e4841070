import Quantities

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The rules of the enhanced version on plain numbers. Weights blend as `(1 - w) plain + w adjusted`, which is exact at
// both ends.
extension EnhancedSettings {
    /// Mastery `x exp(-decay x days)` after more than one day, else as it is.
    func faded(_ mastery: Double, days: Double) -> Double {
        guard days > 1 else { return mastery }
        return BKTStep.held(mastery * exp(-decayPerDay * weights.forgetting * days))
    }

    /// `T / 2` above risk 0.7, `min(1, 1.2 T)` under 0.3, else `T`.
    func learn(_ learn: Double, risk: Double) -> Double {
        let factor = risk > CognitiveLoad.high ? 0.5 : risk < CognitiveLoad.low ? 1.2 : 1
        return blend(learn, min(1, learn * factor), weights.loadOnLearning)
    }

    /// `min(0.5, S (1 + 0.5 risk))`.
    func slip(_ slip: Double, risk: Double) -> Double {
        blend(slip, min(0.5, slip * (1 + 0.5 * risk)), weights.loadOnSlip)
    }

    /// The share of the learning step that is taken: none once the posterior is 0.95 or more.
    func learningShare(posterior: Double) -> Double {
        posterior >= BKTParameters.masteredAt ? 1 - weights.learningGate : 1
    }

    /// `mastery + min(0.2, 0.01 attempts) - 0.3 risk`, within 0...1.
    func confidence(mastery: Double, attempts: Int, risk: Double) -> Double {
        let practice = weights.practiceOnConfidence * min(0.2, 0.01 * Double(attempts))
        return (mastery + practice - weights.loadOnConfidence * 0.3 * risk).heldInUnitInterval
    }

    /// `min(0.5, S d)` and `max(0.1, G / d)`.
    func answering(_ parameters: BKTParameters, difficulty: Double) -> (slip: Double, guess: Double) {
        let slip = parameters.slip.value
        let guess = parameters.guess.value
        return (
            slip: blend(slip, min(0.5, slip * difficulty), weights.difficulty),
            guess: blend(guess, max(0.1, guess / difficulty), weights.difficulty)
        )
    }

    private func blend(_ plain: Double, _ adjusted: Double, _ weight: Double) -> Double {
        (1 - weight) * plain + weight * adjusted
    }
}
