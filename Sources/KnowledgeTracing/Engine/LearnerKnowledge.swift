public import Quantities

/// All that is known about one learner, or the part of it that one answer needs.
public struct LearnerKnowledge: Hashable, Sendable, Codable {
    /// The running session.
    public internal(set) var session: SessionState
    /// The beliefs by concept; a concept without one is at its prior.
    public internal(set) var beliefs: [ConceptID: ConceptBelief]

    /// Makes what is known, by default nothing.
    public init(session: SessionState = SessionState(), beliefs: [ConceptID: ConceptBelief] = [:]) {
        self.session = session
        self.beliefs = beliefs
    }
}
