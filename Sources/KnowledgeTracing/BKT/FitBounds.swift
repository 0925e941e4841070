import Quantities

/// The box in which parameters are fitted, and the data that a fit needs.
public struct FitBounds: Hashable, Sendable {
    /// The range of the prior.
    public let prior: ClosedRange<Double>
    /// The range of the chance to learn.
    public let learn: ClosedRange<Double>
    /// The range of the slip.
    public let slip: ClosedRange<Double>
    /// The range of the guess.
    public let guess: ClosedRange<Double>
    /// The range of the chance to forget, where the model forgets at all.
    public let forget: ClosedRange<Double>
    /// The fewest attempts on a concept from which it is fitted.
    public let fewestAttempts: Int

    /// Makes bounds from ranges inside (0, 1).
    public init(
        prior: ClosedRange<Double>,
        learn: ClosedRange<Double>,
        slip: ClosedRange<Double>,
        guess: ClosedRange<Double>,
        forget: ClosedRange<Double> = 0.0001...0.5,
        fewestAttempts: Int
    ) {
        self.prior = prior
        self.learn = learn
        self.slip = slip
        self.guess = guess
        self.forget = forget
        self.fewestAttempts = fewestAttempts
    }

    /// Prior and learn in 0.001...0.5, slip and guess in 0.001...0.4, from 10 attempts on.
    public static let standard = FitBounds(
        prior: 0.001...0.5,
        learn: 0.001...0.5,
        slip: 0.001...0.4,
        guess: 0.001...0.4,
        fewestAttempts: 10
    )

    /// Prior and learn in 0.001...0.999, slip and guess in 0.001...0.45, forget in 0.0001...0.5, from 10 attempts on.
    ///
    /// Where a skill's base rate is high, a narrow guess costs accuracy; 0.45 still keeps `1 - slip` over `guess`.
    public static let wide = FitBounds(
        prior: 0.001...0.999,
        learn: 0.001...0.999,
        slip: 0.001...0.45,
        guess: 0.001...0.45,
        fewestAttempts: 10
    )

    /// Whether every parameter lies in its range; a set that does not forget at all lies in every range of `forget`.
    public func contains(_ parameters: BKTParameters) -> Bool {
        prior.contains(parameters.prior.value) && learn.contains(parameters.learn.value)
            && slip.contains(parameters.slip.value) && guess.contains(parameters.guess.value)
            && (parameters.forget == 0 || forget.contains(parameters.forget))
    }
}
