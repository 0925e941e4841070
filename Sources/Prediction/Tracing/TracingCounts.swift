/// Expected counts of the five events: how often, out of how many.
struct TracingCounts {
    var prior: SIMD2<Double>
    var learn: SIMD2<Double>
    var forget: SIMD2<Double>
    var guess: SIMD2<Double>
    var slip: SIMD2<Double>

    /// The parameters with the highest posterior, in the box.
    var parameters: TracingParameters {
        func share(_ counts: SIMD2<Double>, _ least: Double, _ most: Double) -> Double {
            min(max(counts[0] / counts[1], least), most)
        }
        var parameters = TracingParameters()
        parameters.prior = share(prior, 1e-3, 0.999)
        parameters.learn = share(learn, 1e-3, 0.95)
        parameters.forget = share(forget, 1e-4, 0.5)
        parameters.guess = share(guess, 1e-3, 0.45)
        parameters.slip = share(slip, 1e-3, 0.45)
        return parameters
    }
}

extension TracingCounts {
    /// Pseudo-counts that count as `strength` events of each kind.
    init(around parameters: TracingParameters, strength: Double) {
        func counts(_ share: Double) -> SIMD2<Double> { SIMD2(share * strength, strength) }
        prior = counts(parameters.prior)
        learn = counts(parameters.learn)
        forget = counts(parameters.forget)
        guess = counts(parameters.guess)
        slip = counts(parameters.slip)
    }
}
