/// The weights of the terms: log-odds are the base and, for every term, weight times (value - mean).
///
/// A value beyond what was met in training counts as the nearest one that was.
struct PredictionHead: Sendable, Equatable {
    /// Log-odds of a question at which every term has its mean.
    let base: Double
    /// By ``Term``, padded with 0 to whole lanes: the change of the log-odds for a term that is one higher, the mean of
    /// the term over the training answers, and its least and greatest value there.
    let weights: [Double]
    let means: [Double]
    let lows: [Double]
    let highs: [Double]

    /// The terms and the padding.
    static let room = (Term.count + 3) / 4 * 4

    init(base: Double, weights: [Double], means: [Double], lows: [Double], highs: [Double]) {
        func padded(_ values: [Double]) -> [Double] {
            values.prefix(Term.count) + Array(repeating: 0, count: Self.room - Term.count)
        }
        self.base = base
        self.weights = padded(weights)
        self.means = padded(means)
        self.lows = padded(lows)
        self.highs = padded(highs)
    }

    /// The base and the contributions, added as ``ContributionSum`` does; `terms` has ``room`` values.
    @inline(__always)
    func logOdds(_ terms: UnsafeMutablePointer<Float>) -> Double {
        var sum = ContributionSum()
        for place in stride(from: 0, to: Self.room, by: 4) { sum.lanes += parts(terms, place) }
        return sum.total(base: base)
    }

    /// The contributions of the terms, without the padding.
    func contributions(_ terms: UnsafeMutablePointer<Float>) -> [Double] {
        (0..<Term.count).map { parts(terms, $0 / 4 * 4)[$0 % 4] }
    }

    @inline(__always)
    private func parts(_ terms: UnsafeMutablePointer<Float>, _ place: Int) -> SIMD4<Double> {
        let values = SIMD4(terms[place], terms[place + 1], terms[place + 2], terms[place + 3])
        let held = pointwiseMin(pointwiseMax(SIMD4<Double>(values), Self.lanes(lows, place)), Self.lanes(highs, place))
        return Self.lanes(weights, place) * (held - Self.lanes(means, place))
    }

    @inline(__always)
    private static func lanes(_ values: [Double], _ place: Int) -> SIMD4<Double> {
        values.withUnsafeBufferPointer { SIMD4($0[place], $0[place + 1], $0[place + 2], $0[place + 3]) }
    }
}
