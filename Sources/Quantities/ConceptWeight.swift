/// A concept that an item tests, and how strongly an answer to the item is evidence about it.
public struct ConceptWeight: Hashable, Sendable, Codable {
    /// The concept that is tested.
    public let concept: ConceptID
    /// The strength of the evidence, in 0...1; 1 is the full weight of an answer, 0 none.
    public let weight: Double

    /// Makes a weight; a number outside 0...1 is brought to its nearer edge, NaN to 0.
    public init(_ concept: ConceptID, weight: Double = 1) {
        self.concept = concept
        self.weight = weight >= 0 ? min(weight, 1) : 0
    }
}
