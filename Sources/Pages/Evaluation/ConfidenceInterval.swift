/// The bounds that a value lies between with a confidence of 95 %.
package struct ConfidenceInterval: Hashable, Sendable {
    /// The lower bound.
    package let lower: Double
    /// The upper bound.
    package let upper: Double

    /// Makes an interval of its bounds.
    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether all of it lies on one side of 0, so that chance alone is a poor explanation.
    package var excludesZero: Bool { lower > 0 || upper < 0 }
}
