public import Quantities

/// One answer to one item, with everything that a replay needs.
public struct Evidence: Hashable, Sendable, Codable {
    /// The item that was answered.
    public let item: ItemID
    /// The concepts that the item tests, each once.
    public let concepts: [ConceptWeight]
    /// What is known about the answer.
    public let facts: AnswerFacts

    /// Makes the evidence; of a concept that is named twice the first mention counts.
    public init(item: ItemID, concepts: [ConceptWeight], facts: AnswerFacts) {
        self.item = item
        self.concepts = concepts.withoutRepeats
        self.facts = facts
    }

    /// Makes the evidence from its parts; see ``AnswerFacts`` for units and ranges.
    public init(
        item: ItemID,
        concepts: [ConceptWeight],
        isCorrect: Bool,
        weight: Double = 1,
        difficulty: Double = 1,
        steps: Int = 1,
        at: Instant,
        responseTime: TimeSpan? = nil,
        context: AnswerContext = .quiet
    ) {
        let facts = AnswerFacts(
            isCorrect: isCorrect,
            weight: weight,
            difficulty: difficulty,
            steps: steps,
            at: at,
            responseTime: responseTime,
            context: context
        )
        self.init(item: item, concepts: concepts, facts: facts)
    }

    /// Whether the answer was right.
    public var isCorrect: Bool { facts.isCorrect }
    /// How much the answer counts, in 0...1.
    public var weight: Double { facts.weight }
    /// The item's difficulty; 1 is average.
    public var difficulty: Double { facts.difficulty }
    /// When the answer was given.
    public var at: Instant { facts.at }
}

extension [ConceptWeight] {
    var withoutRepeats: [ConceptWeight] {
        var kept: [ConceptWeight] = []
        for entry in self where !kept.contains(where: { $0.concept == entry.concept }) { kept.append(entry) }
        return kept.count == count ? self : kept
    }
}
