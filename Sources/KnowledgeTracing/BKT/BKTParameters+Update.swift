public import Quantities

// NB: this is the hot path. Every function is inlinable, has one division at most and chooses by selection, not by a
// jump that a mixed sequence of right and wrong answers would make unpredictable.
extension BKTParameters {
    /// The chance of a right answer: `P(C) = L (1 - S) + (1 - L) G`.
    ///
    /// At mastery 0.1 the built-in set gives `0.1 x 0.9 + 0.9 x 0.25 = 0.315`. Corbett & Anderson 1995.
    @inlinable
    @inline(__always)
    public func prediction(at mastery: Probability) -> Probability {
        Probability(clamping: BKTStep.prediction(mastery: mastery.value, slip: slip.value, guess: guess.value))
    }

    /// The chance of mastery once the answer is known: `L (1 - S) / P(C)` if right, `L S / (1 - P(C))` if wrong.
    ///
    /// At mastery 0.1 the built-in set gives `0.09 / 0.315 = 0.2857` if right and `0.01 / 0.685 = 0.0146` if wrong.
    @inlinable
    @inline(__always)
    public func posterior(_ mastery: Probability, correct isCorrect: Bool) -> Probability {
        Probability(
            clamping: BKTStep.posterior(
                mastery: mastery.value,
                slip: slip.value,
                guess: guess.value,
                isCorrect: isCorrect
            )
        )
    }

    /// The chance of mastery after one answer and the opportunity to learn from it: `L' (1 - F) + (1 - L') T`.
    ///
    /// At mastery 0.1 the built-in set gives 0.3571 after a right answer and 0.1131 after a wrong one. O(1), without
    /// allocation.
    @inlinable
    @inline(__always)
    public func updated(_ mastery: Probability, correct isCorrect: Bool) -> Probability {
        let posterior = BKTStep.held(
            BKTStep.posterior(mastery: mastery.value, slip: slip.value, guess: guess.value, isCorrect: isCorrect)
        )
        return Probability(clamping: BKTStep.learned(posterior: posterior, learn: learn.value, forget: forget))
    }

    /// The chance of mastery after an answer that counts for only a part.
    ///
    /// The odds are multiplied by the likelihood ratio to the power of `weight`, and `learn` by `weight`. Weight 1 is
    /// ``updated(_:correct:)`` bit for bit, weight 0 leaves the mastery as it is; other numbers are brought into 0...1.
    public func updated(_ mastery: Probability, correct isCorrect: Bool, weight: Double) -> Probability {
        let share = weight.heldInUnitInterval
        let posterior = BKTStep.temperedPosterior(
            mastery: mastery.value,
            slip: slip.value,
            guess: guess.value,
            isCorrect: isCorrect,
            weight: share
        )
        return Probability(
            clamping: BKTStep.learned(
                posterior: Probability(clamping: posterior).value,
                learn: learn.value * share,
                forget: forget * share
            )
        )
    }
}
