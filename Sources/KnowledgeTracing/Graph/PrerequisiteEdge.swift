public import Quantities

/// A prerequisite: `concept` builds on `needed`.
public struct PrerequisiteEdge: Hashable, Sendable, Codable {
    /// The concept that builds on the other.
    public let concept: ConceptID
    /// The concept that should be mastered first.
    public let needed: ConceptID

    /// Makes an edge.
    public init(_ concept: ConceptID, needs needed: ConceptID) {
        self.concept = concept
        self.needed = needed
    }
}
