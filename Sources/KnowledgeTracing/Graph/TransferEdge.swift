public import Quantities

/// A transfer of mastery: who masters `source` finds `target` easier.
public struct TransferEdge: Hashable, Sendable, Codable {
    /// The concept whose mastery helps.
    public let source: ConceptID
    /// The concept that is helped.
    public let target: ConceptID
    /// How strongly it helps, in 0...1.
    public let strength: Double

    /// Makes an edge; a strength outside 0...1 is brought to its nearer edge.
    public init(from source: ConceptID, to target: ConceptID, strength: Double) {
        self.source = source
        self.target = target
        self.strength = strength.heldInUnitInterval
    }
}
