/// What a difficulty is estimated from: the answers, and only the learners' side of their log-odds.
///
/// No residual of a fitted difficulty goes in: that of another group's rows would carry the row's own answer back.
struct RateSums: Sendable {
    /// Answers, right answers, sum of the learners' log-odds, sum of their squares plus variances.
    var sums = SIMD4<Float>.zero

    @inline(__always)
    mutating func add(_ outcome: Double, level: Double, variance: Double) {
        sums += SIMD4(1, Float(outcome), Float(level), Float(level * level + variance))
    }

    static func - (whole: Self, part: Self) -> Self { Self(sums: whole.sums - part.sums) }

    /// The easiness that explains the share of right answers, shrunk to `parent` by `strength` answers.
    ///
    /// `b = c * logit((sum y + strength * p0) / (n + strength)) - m`, where `m` and `v` are the mean and the variance of
    /// the learners' log-odds, `c = sqrt(1 + 0.39 v)` and `p0 = sigmoid((m + parent) / c)`.
    func ease(parent: Double, strength: Double) -> Double {
        let count = Double(sums.x)
        guard count > 0.5 else { return parent }
        let mean = Double(sums.z) / count
        let variance = max(0, Double(sums.w) / count - mean * mean)
        let scale = (1 + Logistic.spread * variance).squareRoot()
        let expected = Logistic.sigmoid((mean + parent) / scale)
        let rate = (Double(sums.y) + strength * expected) / (count + strength)
        return scale * Logistic.logit(min(max(rate, 0.002), 0.998)) - mean
    }
}
