/// How parameters are fitted.
public struct FitOptions: Hashable, Sendable {
    /// How the maximum is climbed to.
    public enum Method: Hashable, Sendable {
        /// EM for the first steps, then quasi-Newton steps on the log-odds with the curvature learned on the way, and EM
        /// again wherever such a step does not gain.
        case accelerated
        /// EM alone: many more steps to the same place, for comparison.
        case plain
    }

    /// Whether mastery can be lost at an opportunity; without it `forget` is 0.
    public var forgets = true
    /// The box in which the parameters lie.
    public var bounds = FitBounds.wide
    /// What is believed before the answers.
    public var prior = FitPrior.standard
    /// How the maximum is climbed to.
    public var method = Method.accelerated
    /// From how many points the climb starts, 1...; the best end counts.
    ///
    /// `nil` stands for 2 with forgetting and 4 without.
    public var starts: Int?
    /// The climb ends where a step gains no more than this share of the log-posterior, 0..<1.
    public var tolerance = 1e-9
    /// The most passes over the answers from one start, 1....
    public var mostIterations = 500
    /// How many events of each kind the pooled parameters count as for a skill with too little to say, 1....
    public var poolingStrength = 20
    /// The number of threads of the asynchronous fit, 1...; the result does not depend on it.
    public var threads = 1

    /// Makes the standard options.
    public init() {}

    /// The first fault of the options, if there is one.
    var fault: FitError? {
        if !(tolerance >= 0 && tolerance < 1) { return .toleranceOutOfRange(tolerance) }
        let counts = [
            ("starts", starts ?? 1), ("mostIterations", mostIterations), ("poolingStrength", poolingStrength),
            ("threads", threads),
        ]
        if let small = counts.first(where: { $0.1 < 1 }) { return .optionTooSmall(small.0, value: small.1, least: 1) }
        return bounds.fault ?? prior.fault
    }
}

extension FitPrior {
    var fault: FitError? {
        for axis in FitAxis.all {
            for value in [happened[axis], missed[axis]] where !(value > 0 && value.isFinite) {
                return .pseudoCountNotPositive(FitAxis.name(axis), value: value)
            }
        }
        return nil
    }
}

extension FitBounds {
    /// What a parameter may be at most: a guess and a slip under one half keep `1 - slip > guess`.
    private static func allowed(_ axis: Int) -> ClosedRange<Double> {
        switch axis {
        case FitAxis.prior, FitAxis.learn: 1e-10...(1 - 1e-10)
        case FitAxis.forget: 1e-10...0.5
        default: 1e-10...0.499
        }
    }

    var fault: FitError? {
        for axis in FitAxis.all {
            let allowed = Self.allowed(axis)
            guard allowed.contains(lower[axis]), allowed.contains(upper[axis]) else {
                let name = FitAxis.name(axis)
                return .boundsTooWide(name, lower: lower[axis], upper: upper[axis], allowed: allowed)
            }
        }
        return nil
    }

    var lower: FitVector {
        FitVector(
            prior: prior.lowerBound,
            learn: learn.lowerBound,
            forget: forget.lowerBound,
            guess: guess.lowerBound,
            slip: slip.lowerBound
        )
    }

    var upper: FitVector {
        FitVector(
            prior: prior.upperBound,
            learn: learn.upperBound,
            forget: forget.upperBound,
            guess: guess.upperBound,
            slip: slip.upperBound
        )
    }
}
