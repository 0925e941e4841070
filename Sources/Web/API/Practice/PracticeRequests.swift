import Curriculum
import KnowledgeTracing
import Learning
import Quantities

/// What to practise.
struct PracticeStart: Documented, Decodable {
    let course: CourseID
    let concept: ConceptID?

    static let schema = Schema.object(
        "PracticeStart",
        [
            .init("course", .identifier, "The course."),
            .init("concept", .identifier, "The concept to stay with; without it, Vidya chooses.", optional: true),
        ]
    )
}

/// An idempotency key as a client sends it: 8 to 64 letters, digits and `. _ ~ -`.
struct SentKey: Decodable {
    let id: AttemptKey

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let key = SentKey(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "must be 8 to 64 letters, digits and . _ ~ -"
            )
        }
        self = key
    }

    /// The key in a text; `nil` where it is not one.
    init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "._~-".utf8.contains(byte)
        }
        guard isPlain, (8...64).contains(text.utf8.count) else { return nil }
        id = AttemptKey(stored: text)
    }
}

/// The seed of an item's draw as a client sends it.
struct SentSeed: Decodable {
    /// The seeds that exist: 0..<2^53.
    static let range = 0...Int(1) << 53 - 1
    let value: Int64

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int64.self)
        guard Self.range.contains(Int(number)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "must be the seed of the open item")
        }
        value = number
    }
}

/// An answer to the open item.
struct NewAnswer: Documented, Decodable {
    let key: SentKey
    let item: ItemID
    let seed: SentSeed
    let response: Response
    let responseTime: Double?
    let interruptions: Int?
    let device: AnswerContext.Device?
    let confidence: Attempt.Confidence?

    enum CodingKeys: String, CodingKey {
        case key
        case item
        case seed
        case response
        case responseTime = "response_time"
        case interruptions
        case device
        case confidence
    }

    func draft(in session: PracticeSessionID, response: Response) throws(Problem) -> AnswerDraft {
        try Self.check("response_time", responseTime)
        try Self.check("interruptions", interruptions.map(Double.init))
        return AnswerDraft(
            session: session,
            key: key.id,
            item: item,
            seed: seed.value,
            response: response,
            responseTime: responseTime.flatMap { $0 > 0 ? TimeSpan(seconds: $0) : nil },
            context: AnswerContext(interruptions: interruptions ?? 0, device: device ?? .unknown),
            confidence: confidence
        )
    }

    static let schema = Schema.object(
        "NewAnswer",
        [
            .init("key", .idempotencyKey, "Chosen by the client; the same key is counted once."),
            .init("item", .identifier, "The open item's template."),
            .init("seed", .integer(SentSeed.range), "The open item's seed."),
            .init("response", responseSchema, "Exactly one of choice, choices, text and matches."),
            .init("response_time", .number(0...86_400), "Seconds from seeing the item.", optional: true),
            .init("interruptions", .integer(0...1000), "How often the learner was away from it.", optional: true),
            .init(
                "device",
                .string(oneOf: AnswerContext.Device.allCases.map(\.rawValue)),
                "What it is answered on.",
                optional: true
            ),
            .init(
                "confidence",
                .string(oneOf: Attempt.Confidence.allCases.map(\.rawValue)),
                "How sure the learner is.",
                optional: true
            ),
        ]
    )

    static let responseSchema = Schema.object(
        "Response",
        [
            .init("choice", .integer(0...15), "The place of an option, from 0.", optional: true),
            .init("choices", .array(of: .integer(0...15), most: 16), "The places of options.", optional: true),
            .init("text", .string(length: 1...200), "A number with its unit, or a formula.", optional: true),
            .init("matches", .array(of: .integer(-1...15), most: 16), "Partners, -1 for none.", optional: true),
        ]
    )
}

/// Giving up the open item.
struct GiveUp: Documented, Decodable {
    let key: SentKey
    let item: ItemID
    let seed: SentSeed

    static let schema = Schema.object(
        "GiveUp",
        [
            .init("key", .idempotencyKey, "Chosen by the client; the same key is counted once."),
            .init("item", .identifier, "The open item's template."),
            .init("seed", .integer(SentSeed.range), "The open item's seed."),
        ]
    )
}

/// A fault in an item.
struct NewItemReport: Documented, Decodable {
    let item: ItemID
    let seed: SentSeed
    let reason: String
    let text: String?

    func report(by learner: LearnerID, at now: Instant) throws(Problem) -> ItemReport {
        guard let reason = ItemReport.Reason(rawValue: reason) else {
            let reasons = ItemReport.Reason.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(.init("reason", value: self.reason, rule: "must be one of \(reasons)"))
        }
        try Self.check("text", text)
        return ItemReport(learner: learner, item: item, seed: seed.value, reason: reason, text: text ?? "", at: now)
    }

    static let schema = Schema.object(
        "NewItemReport",
        [
            .init("item", .identifier, "The item's template."),
            .init("seed", .integer(SentSeed.range), "The item's seed."),
            .init("reason", .string(oneOf: ItemReport.Reason.allCases.map(\.rawValue)), "What is wrong."),
            .init("text", .string(length: 0...1000), "In one's own words.", optional: true),
        ]
    )
}
