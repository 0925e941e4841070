import Quantities

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One number for each parameter, in the order of ``FitAxis``; the lanes after the fifth are 0.
typealias FitVector = SIMD8<Double>

/// A choice of lanes of a ``FitVector``.
typealias FitAxes = SIMDMask<SIMD8<Int64>>

/// The lanes of a ``FitVector``.
enum FitAxis {
    static let prior = 0
    static let learn = 1
    static let forget = 2
    static let guess = 3
    static let slip = 4
    static let all = 0..<5

    private static let names: [ParameterName] = [.prior, .learn, .forget, .guess, .slip]

    static func name(_ axis: Int) -> ParameterName { names[axis] }

    static func lane(of name: ParameterName) -> Int {
        switch name {
        case .prior: prior
        case .learn: learn
        case .forget: forget
        case .guess: guess
        case .slip: slip
        }
    }
}

extension SIMD8<Double> {
    init(prior: Double, learn: Double, forget: Double, guess: Double, slip: Double) {
        self.init(prior, learn, forget, guess, slip, 0, 0, 0)
    }

    init(_ parameters: BKTParameters) {
        self.init(
            prior: parameters.prior.value,
            learn: parameters.learn.value,
            forget: parameters.forget,
            guess: parameters.guess.value,
            slip: parameters.slip.value
        )
    }

    /// The log-odds `ln(p / (1 - p))` of the lanes of `axes`, 0 elsewhere.
    func logOdds(on axes: FitAxes) -> Self {
        var result = Self.zero
        for axis in FitAxis.all where axes[axis] { result[axis] = log(self[axis] / (1 - self[axis])) }
        return result
    }

    /// The probabilities that have these log-odds, on the lanes of `axes`; 0 elsewhere.
    func probabilities(on axes: FitAxes) -> Self {
        var result = Self.zero
        for axis in FitAxis.all where axes[axis] { result[axis] = 1 / (1 + exp(-self[axis])) }
        return result
    }

    /// The lanes of `axes`, 0 elsewhere.
    func on(_ axes: FitAxes) -> Self { Self.zero.replacing(with: self, where: axes) }
}

extension BKTParameters {
    /// The parameters of a fit, which keeps them inside bounds that allow no broken rule.
    init(_ fitted: FitVector) {
        self.init(
            checkedPrior: fitted[FitAxis.prior],
            learn: fitted[FitAxis.learn],
            slip: fitted[FitAxis.slip],
            guess: fitted[FitAxis.guess],
            forget: fitted[FitAxis.forget]
        )
    }
}
