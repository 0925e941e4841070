package import Quantities

/// How well something is mastered as far as is known, as pages show it.
package struct Mastery: Hashable, Sendable {
    /// Nothing is known: shown as a dash, never as a number.
    package static let unseen = Mastery(level: .unseen, estimate: nil, low: nil, high: nil)

    /// The step in words.
    package let level: MasteryLevel
    /// The estimate; `nil` where there is no evidence.
    package let estimate: Probability?
    /// The lower end of the 80 % band; `nil` where there is no evidence.
    package let low: Probability?
    /// The upper end of the 80 % band; `nil` where there is no evidence.
    package let high: Probability?

    /// Makes a mastery that evidence speaks for, with its 80 % band; the level follows from the estimate unless given.
    package init(_ estimate: Probability, low: Probability, high: Probability, level: MasteryLevel? = nil) {
        self.init(level: level ?? MasteryLevel(of: estimate), estimate: estimate, low: low, high: high)
    }

    private init(level: MasteryLevel, estimate: Probability?, low: Probability?, high: Probability?) {
        self.level = level
        self.estimate = estimate
        self.low = low
        self.high = high
    }

    /// Whether the band is wider than 0.4, so that the level may well be another; drawn as hatching.
    package var isUncertain: Bool {
        guard let low, let high else { return false }
        return high.value - low.value > 0.4
    }
}
