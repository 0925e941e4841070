/// What is believed of the parameters before the answers: pseudo-counts of each event, as if they had been seen.
public struct FitPrior: Hashable, Sendable {
    /// Pseudo-counts of one event: a Beta distribution with both shapes one higher.
    public struct Counts: Hashable, Sendable {
        /// Times that the event happened, positive.
        public let happened: Double
        /// Times that it did not, positive.
        public let missed: Double

        /// Makes pseudo-counts.
        public init(_ happened: Double, _ missed: Double) {
            self.happened = happened
            self.missed = missed
        }
    }

    /// Of mastery before the first answer.
    public let prior: Counts
    /// Of learning at an opportunity.
    public let learn: Counts
    /// Of forgetting at an opportunity.
    public let forget: Counts
    /// Of a right answer without mastery.
    public let guess: Counts
    /// Of a wrong answer in spite of mastery.
    public let slip: Counts

    /// Makes a prior of pseudo-counts.
    public init(prior: Counts, learn: Counts, forget: Counts, guess: Counts, slip: Counts) {
        self.prior = prior
        self.learn = learn
        self.forget = forget
        self.guess = guess
        self.slip = slip
    }

    /// Prior 2 to 2, learn 1 to 4, forget 0.5 to 4, guess 1 to 2, slip 1 to 3.
    public static let standard = FitPrior(
        prior: Counts(2, 2),
        learn: Counts(1, 4),
        forget: Counts(0.5, 4),
        guess: Counts(1, 2),
        slip: Counts(1, 3)
    )

    /// A belief around a set of parameters that counts as much as `strength` events of each kind.
    static func around(_ parameters: FitVector, strength: Double) -> FitPrior {
        func counts(_ axis: Int) -> Counts {
            // NB: without forgetting the chance is 0, which has no log-odds; the axis is then not fitted either.
            let chance = max(parameters[axis], 1e-6)
            return Counts(chance * strength, (1 - chance) * strength)
        }
        return FitPrior(
            prior: counts(FitAxis.prior),
            learn: counts(FitAxis.learn),
            forget: counts(FitAxis.forget),
            guess: counts(FitAxis.guess),
            slip: counts(FitAxis.slip)
        )
    }

    var happened: FitVector {
        FitVector(
            prior: prior.happened,
            learn: learn.happened,
            forget: forget.happened,
            guess: guess.happened,
            slip: slip.happened
        )
    }

    var missed: FitVector {
        FitVector(
            prior: prior.missed,
            learn: learn.missed,
            forget: forget.missed,
            guess: guess.missed,
            slip: slip.missed
        )
    }
}
