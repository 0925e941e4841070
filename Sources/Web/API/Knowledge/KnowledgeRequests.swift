import KnowledgeTracing
import Learning
import Quantities

/// A concept and its weight as a client sends them.
struct SentConcept: Documented, Decodable {
    let concept: ConceptID
    let weight: Double?

    static let schema = Schema.object(
        "SentConcept",
        [
            .init("concept", .identifier, "The concept."),
            .init("weight", .number(0...1), "The strength of the evidence; 1 unless given.", optional: true),
        ]
    )
}

extension [SentConcept] {
    /// The weights; throws a problem where there are none or more than 16, or a weight is outside 0...1.
    func checked() throws(Problem) -> [ConceptWeight] {
        guard (1...16).contains(count) else {
            throw .invalid(.init("concepts", value: "\(count) concepts", rule: "must be 1 to 16 concepts"))
        }
        for (index, sent) in enumerated() {
            guard let weight = sent.weight, !(0...1).contains(weight) else { continue }
            throw .invalid(.init("concepts.\(index).weight", value: "\(weight)", rule: "must be in 0...1"))
        }
        return map { ConceptWeight($0.concept, weight: $0.weight ?? 1) }
    }
}

/// An item whose chance is asked for.
struct PredictionRequest: Documented, Decodable {
    let learner: LearnerID
    let concepts: [SentConcept]
    let difficulty: Double?

    func checkedDifficulty() throws(Problem) -> Double {
        try Self.check("difficulty", difficulty)
        return difficulty ?? 1
    }

    static let schema = Schema.object(
        "PredictionRequest",
        [
            .init("learner", .identifier, "The learner."),
            .init("concepts", .array(of: SentConcept.schema, most: 16), "What the item tests, at least one."),
            .init("difficulty", .number(0.1...10), "The difficulty; 1 is average.", optional: true),
        ]
    )
}

/// An answer that another system reports.
struct ReportedAnswer: Documented, Decodable {
    let key: SentKey
    let learner: LearnerID
    let item: ItemID
    let concepts: [SentConcept]
    let isCorrect: Bool
    let at: Instant?
    let difficulty: Double?
    let responseTime: Double?

    enum CodingKeys: String, CodingKey {
        case key
        case learner
        case item
        case concepts
        case isCorrect = "is_correct"
        case at
        case difficulty
        case responseTime = "response_time"
    }

    func evidence(now: Instant) throws(Problem) -> Evidence {
        try Self.check("difficulty", difficulty)
        try Self.check("response_time", responseTime)
        return Evidence(
            item: item,
            concepts: try concepts.checked(),
            isCorrect: isCorrect,
            difficulty: difficulty ?? 1,
            at: at.map { min($0, now) } ?? now,
            responseTime: responseTime.flatMap { $0 > 0 ? TimeSpan(seconds: $0) : nil }
        )
    }

    static let schema = Schema.object(
        "ReportedAnswer",
        [
            .init("key", .idempotencyKey, "Chosen by the client; the same key is counted once."),
            .init("learner", .identifier, "Who answered."),
            .init("item", .identifier, "What was answered."),
            .init("concepts", .array(of: SentConcept.schema, most: 16), "What the item tests, at least one."),
            .init("is_correct", .boolean, "Whether the answer was right."),
            .init("at", .instant, "When it was given; now unless told, and never later.", optional: true),
            .init("difficulty", .number(0.1...10), "The difficulty; 1 is average.", optional: true),
            .init("response_time", .number(0...86_400), "Seconds from seeing the item.", optional: true),
        ]
    )
}

extension SentConcept: JSONReading {
    init?(reading reader: inout JSONReader) {
        var concept: ConceptID?
        var weight: Double?
        let isRead = reader.object { reader, name in
            if name.isName("concept"), concept == nil {
                concept = reader.identifier()
                return concept != nil
            }
            guard name.isName("weight"), weight == nil else { return false }
            weight = reader.number()
            return weight != nil
        }
        guard isRead, let concept else { return nil }
        self.init(concept: concept, weight: weight)
    }
}
