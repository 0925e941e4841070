package import Quantities

/// Whether something may be done now.
package struct RateDecision: Hashable, Sendable {
    /// Whether it may.
    package let isAllowed: Bool
    /// How many whole tokens are left.
    package let remaining: Int
    /// How long to wait until the same would be allowed; zero where it is.
    package let retryAfter: TimeSpan

    /// Makes a decision.
    package init(isAllowed: Bool, remaining: Int, retryAfter: TimeSpan) {
        self.isAllowed = isAllowed
        self.remaining = remaining
        self.retryAfter = retryAfter
    }
}
