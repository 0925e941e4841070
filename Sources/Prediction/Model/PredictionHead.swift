/// The weights of the terms: log-odds are the base and, for every term, weight times (value - mean).
///
/// A value beyond what was met in training counts as the nearest one that was.
struct PredictionHead: Sendable, Equatable {
    /// Log-odds of a question at which every term has its mean.
    let base: Double
    /// Four terms each, padded with 0.
    private let lanes: [Lane]

    private struct Lane: Sendable, Equatable {
        /// Change of the log-odds for a term that is one higher.
        var weights = SIMD4<Double>.zero
        /// Mean, least and greatest value of the term over the training answers.
        var means = SIMD4<Double>.zero
        var lows = SIMD4<Double>.zero
        var highs = SIMD4<Double>.zero
    }

    /// The terms and the padding.
    static let room = (Term.count + 3) / 4 * 4

    init(base: Double, weights: [Double], means: [Double], lows: [Double], highs: [Double]) {
        self.base = base
        var lanes = Array(repeating: Lane(), count: Self.room / 4)
        for term in 0..<Term.count {
            lanes[term / 4].weights[term % 4] = weights[term]
            lanes[term / 4].means[term % 4] = means[term]
            lanes[term / 4].lows[term % 4] = lows[term]
            lanes[term / 4].highs[term % 4] = highs[term]
        }
        self.lanes = lanes
    }

    /// By ``Term``.
    var weights: [Double] { (0..<Term.count).map { lanes[$0 / 4].weights[$0 % 4] } }
    var means: [Double] { (0..<Term.count).map { lanes[$0 / 4].means[$0 % 4] } }
    var lows: [Double] { (0..<Term.count).map { lanes[$0 / 4].lows[$0 % 4] } }
    var highs: [Double] { (0..<Term.count).map { lanes[$0 / 4].highs[$0 % 4] } }

    /// The base and the contributions, added as ``ContributionSum`` does; `terms` has ``room`` values.
    @inline(__always)
    func logOdds(_ terms: UnsafeMutablePointer<Float>) -> Double {
        var sum = ContributionSum()
        lanes.withUnsafeBufferPointer { lanes in
            for place in lanes.indices { sum.lanes += Self.parts(lanes[place], terms + place * 4) }
        }
        return sum.total(base: base)
    }

    /// The contributions of the terms, without the padding.
    func contributions(_ terms: UnsafeMutablePointer<Float>) -> [Double] {
        (0..<Term.count).map { Self.parts(lanes[$0 / 4], terms + $0 / 4 * 4)[$0 % 4] }
    }

    @inline(__always)
    private static func parts(_ lane: Lane, _ terms: UnsafeMutablePointer<Float>) -> SIMD4<Double> {
        let values = SIMD4<Double>(SIMD4(terms[0], terms[1], terms[2], terms[3]))
        let raised = values.replacing(with: lane.lows, where: values .< lane.lows)
        let held = raised.replacing(with: lane.highs, where: raised .> lane.highs)
        return lane.weights * (held - lane.means)
    }
}
