#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The natural logarithm of the odds `p / (1 - p)`, the scale on which pieces of evidence add up.
public struct LogOdds: Hashable, Comparable, Sendable {
    /// The value, finite; 0 is even odds.
    public let value: Double

    /// Makes log-odds from a finite number; anything else becomes even odds.
    public init(_ value: Double) {
        self.value = value.isFinite ? value : 0
    }

    /// Makes log-odds from a probability.
    public init(_ probability: Probability) {
        self.value = log(probability.value) - log1p(-probability.value)
    }

    /// The probability with these odds: `1 / (1 + exp(-x))`.
    public var probability: Probability {
        Probability(clamping: value >= 0 ? 1 / (1 + exp(-value)) : exp(value) / (1 + exp(value)))
    }

    /// Orders log-odds by value.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
