/// A probability that is never exactly 0 or 1.
///
/// Every value lies in `margin...(1 - margin)`, so its log-odds are finite and a product of two of them is not zero.
@frozen
public struct Probability: Hashable, Comparable, Sendable {
    /// The least distance that a probability keeps from 0 and from 1: 1e-10.
    @inlinable public static var margin: Double { 1e-10 }
    /// Even odds.
    @inlinable public static var half: Probability { Probability(clamping: 0.5) }

    /// The value, in `margin...(1 - margin)`.
    public let value: Double

    /// Makes a probability from a number in 0...1; returns `nil` for a number outside it and for NaN.
    @inlinable
    public init?(_ value: Double) {
        guard value >= 0, value <= 1 else { return nil }
        self.init(clamping: value)
    }

    /// Makes the probability that is nearest to `value`; NaN becomes even odds.
    @inlinable
    public init(clamping value: Double) {
        // NB: written as two comparisons so that it compiles to minsd/maxsd, without a branch on the hot path.
        let capped = value < 1 - Self.margin ? value : 1 - Self.margin
        let clamped = capped > Self.margin ? capped : Self.margin
        self.value = value == value ? clamped : 0.5
    }

    /// The probability of the opposite.
    @inlinable public var complement: Probability { Probability(clamping: 1 - value) }

    /// Orders probabilities by value.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Probability: Codable {
    /// Reads a probability from a number; throws `DecodingError.dataCorrupted` outside 0...1.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Double.self)
        guard let probability = Probability(number) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a probability is in 0...1")
        }
        self = probability
    }

    /// Writes the value as a number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension Probability: CustomStringConvertible {
    /// The value as a decimal number.
    public var description: String { "\(value)" }
}
