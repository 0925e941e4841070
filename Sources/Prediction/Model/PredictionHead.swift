/// The weights of the terms: log-odds are the base and, for every term, weight times (value - mean).
struct PredictionHead: Sendable, Equatable {
    /// Log-odds of a question at which every term has its mean.
    let base: Double
    /// Change of the log-odds for a term that is one higher, by ``Term``, padded with 0 to whole lanes.
    let weights: [Double]
    /// Mean of the terms over the training answers, by ``Term``, padded with 0.
    let means: [Double]

    /// The terms and the padding.
    static let room = (Term.count + 3) / 4 * 4

    init(base: Double, weights: [Double], means: [Double]) {
        let padding = Array(repeating: 0.0, count: Self.room - Term.count)
        self.base = base
        self.weights = weights.prefix(Term.count) + padding
        self.means = means.prefix(Term.count) + padding
    }

    /// The base and the contributions, added as ``ContributionSum`` does; `terms` has ``room`` values.
    @inline(__always)
    func logOdds(_ terms: UnsafeMutablePointer<Float>) -> Double {
        weights.withUnsafeBufferPointer { weights in
            means.withUnsafeBufferPointer { means in
                var sum = ContributionSum()
                for place in stride(from: 0, to: Self.room, by: 4) {
                    let values = SIMD4(terms[place], terms[place + 1], terms[place + 2], terms[place + 3])
                    let weight = SIMD4(weights[place], weights[place + 1], weights[place + 2], weights[place + 3])
                    let mean = SIMD4(means[place], means[place + 1], means[place + 2], means[place + 3])
                    sum.lanes += weight * (SIMD4<Double>(values) - mean)
                }
                return sum.total(base: base)
            }
        }
    }

    func contributions(_ terms: UnsafeMutablePointer<Float>) -> [Double] {
        (0..<Term.count).map { weights[$0] * (Double(terms[$0]) - means[$0]) }
    }
}

/// Adds contributions in four lanes, the same way for a prediction and for its explanation.
struct ContributionSum {
    var lanes = SIMD4<Double>.zero

    init() {}

    init(_ contributions: some Collection<Double>) {
        for (place, part) in contributions.enumerated() { lanes[place % 4] += part }
    }

    @inline(__always)
    func total(base: Double) -> Double { base + ((lanes[0] + lanes[2]) + (lanes[1] + lanes[3])) }
}
