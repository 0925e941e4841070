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
