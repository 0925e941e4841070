/// Sums of residuals and weights of a context that is shared by many learners and items.
struct ResidualSums: Sendable {
    /// Sum of residuals, sum of weights.
    var sums = SIMD2<Float>.zero

    @inline(__always)
    mutating func add(_ residual: Double, _ weight: Double) { sums += SIMD2(Float(residual), Float(weight)) }

    static func - (whole: Self, part: Self) -> Self { Self(sums: whole.sums - part.sums) }

    /// One Newton step from 0, shrunk by a weight of `strength`.
    func offset(strength: Double) -> Double { Double(sums.x) / (Double(sums.y) + strength) }
}
