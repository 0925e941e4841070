public import Quantities

/// The chance of a right answer, with a word for it.
public struct ItemPrediction: Hashable, Sendable {
    /// A word for a chance.
    public enum Label: String, Hashable, Sendable, Codable, CaseIterable {
        /// Above 0.8.
        case high
        /// Above 0.5, up to 0.8.
        case medium
        /// Up to 0.5.
        case low
    }

    /// The chance of a right answer.
    public let probability: Probability

    /// Makes a prediction.
    public init(probability: Probability) { self.probability = probability }

    /// The word: high above 0.8, medium above 0.5, else low.
    public var label: Label { probability.value > 0.8 ? .high : probability.value > 0.5 ? .medium : .low }
}
