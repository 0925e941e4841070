public import Quantities

/// Turns answers into beliefs: an algorithm version, the parameters in force and the graph of concepts.
///
/// The model is a value without a clock, a store or randomness, so the same answers give the same bytes everywhere.
public struct KnowledgeModel: Hashable, Sendable {
    /// The algorithm.
    public let version: AlgorithmVersion
    /// The parameters in force.
    public let book: ParameterBook
    /// The graph of concepts; the standard version does not look at it.
    public let graph: ConceptGraph

    /// Makes a model.
    public init(version: AlgorithmVersion, book: ParameterBook = ParameterBook(), graph: ConceptGraph = .empty) {
        self.version = version
        self.book = book
        self.graph = graph
    }

    /// The concepts whose beliefs an answer to these concepts looks at or changes, each once.
    ///
    /// The concepts themselves come first; the enhanced version adds those that lend mastery and the prerequisites.
    /// A belief that is not loaded counts as one without answers.
    public func concepts(neededFor concepts: [ConceptWeight]) -> [ConceptID] {
        var needed = concepts.map(\.concept)
        if case .enhanced = version {
            needed += concepts.flatMap { graph.transfers(into: $0.concept).map(\.source) }
            needed += concepts.flatMap { graph.prerequisites(of: $0.concept) }
        }
        var seen: Set<ConceptID> = []
        return needed.filter { seen.insert($0).inserted }
    }

    /// The concepts whose beliefs an answer looks at or changes, each once.
    public func concepts(neededFor evidence: Evidence) -> [ConceptID] { concepts(neededFor: evidence.concepts) }

    /// The parameters of a concept and where they come from.
    public func parameters(for concept: ConceptID) -> SourcedParameters {
        book.parameters(for: concept, under: version)
    }

    /// The mastery of a concept; at `moment`, if it is given, with what the version says is forgotten by then.
    public func mastery(
        of concept: ConceptID,
        in knowledge: LearnerKnowledge,
        at moment: Instant? = nil
    ) -> Probability {
        guard let belief = knowledge.beliefs[concept] else { return parameters(for: concept).parameters.prior }
        guard let moment, case .enhanced(let settings) = version else { return belief.mastery }
        let days = belief.days(until: moment)
        return Probability(clamping: settings.faded(belief.mastery.value, days: days))
    }

    /// The confidence in a concept, in 0...1: mastery and practice raise it, overload lowers it.
    ///
    /// `mastery + min(0.2, 0.01 attempts) - 0.3 risk`; under the standard version the mastery itself.
    public func confidence(in concept: ConceptID, of knowledge: LearnerKnowledge, at moment: Instant? = nil) -> Double {
        let mastery = mastery(of: concept, in: knowledge, at: moment).value
        guard case .enhanced(let settings) = version else { return mastery }
        return settings.confidence(
            mastery: mastery,
            attempts: knowledge.beliefs[concept]?.attempts ?? 0,
            risk: knowledge.session.overloadRisk
        )
    }
}

extension ConceptBelief {
    /// The days since the last answer, from 0; a clock that went back counts as no time.
    func days(until moment: Instant) -> Double {
        lastAnswerAt.map { max(0, moment.since($0).days) } ?? 0
    }
}
