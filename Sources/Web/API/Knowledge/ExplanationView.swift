import KnowledgeTracing
import Quantities

/// Why the belief about one concept moved: prior, evidence, parameters and version used, each adjustment's size.
struct ExplanationView: Documented, Encodable {
    let concept: ConceptID
    let algorithm: String
    let source: String
    let parameters: BKTParameters
    let before: Double
    let prior: Double
    let predicted: Double
    let evidenceWeight: Double
    let posterior: Double
    let after: Double
    let adjustments: [AdjustmentView]

    enum CodingKeys: String, CodingKey {
        case concept
        case algorithm
        case source
        case parameters
        case before
        case prior
        case predicted
        case evidenceWeight = "evidence_weight"
        case posterior
        case after
        case adjustments
    }

    init(_ explanation: Explanation) {
        concept = explanation.concept
        algorithm = explanation.algorithm
        source = explanation.parameters.source.words
        parameters = explanation.parameters.parameters
        before = explanation.before.value
        prior = explanation.prior.value
        predicted = explanation.predicted.value
        evidenceWeight = explanation.evidenceWeight
        posterior = explanation.posterior.value
        after = explanation.after.value
        adjustments = explanation.adjustments.map(AdjustmentView.init)
    }

    static let schema = Schema.object(
        "Explanation",
        [
            .init("concept", .identifier, "The concept."),
            .init("algorithm", .string(), "The algorithm version."),
            .init("source", .string(), "Where the parameters come from."),
            .init("parameters", parameterSchema, "The parameters used."),
            .init("before", .probability, "The mastery as it was stored."),
            .init("prior", .probability, "The same less what was forgotten."),
            .init("predicted", .probability, "The chance of a right answer as seen before."),
            .init("evidence_weight", .number(0...1), "How much the answer counted."),
            .init("posterior", .probability, "The mastery once the answer is known, before learning."),
            .init("after", .probability, "The mastery now."),
            .init("adjustments", .array(of: AdjustmentView.schema), "What the enhanced version did beyond."),
        ]
    )
}

/// One adjustment's size.
struct AdjustmentView: Documented, Encodable {
    let kind: String
    let before: Double
    let after: Double

    init(_ adjustment: Adjustment) {
        kind = adjustment.kind.rawValue
        before = adjustment.before
        after = adjustment.after
    }

    static let schema = Schema.object(
        "Adjustment",
        [
            .init("kind", .string(oneOf: AdjustmentKind.allCases.map(\.rawValue)), "The adjustment."),
            .init("before", .number(), "The number without it."),
            .init("after", .number(), "The number with it."),
        ]
    )
}

/// The parameters of Bayesian knowledge tracing.
let parameterSchema = Schema.object(
    "BKTParameters",
    [
        .init("prior", .probability, "L0: mastery before the first answer."),
        .init("learn", .probability, "T: the chance to learn at an opportunity."),
        .init("slip", .probability, "S: the chance of a wrong answer in spite of mastery."),
        .init("guess", .probability, "G: the chance of a right answer without mastery."),
        .init("forget", .probability, "F: the chance to forget at an opportunity.", optional: true),
    ]
)

extension SourcedParameters.Source {
    /// The source in a word.
    var words: String {
        switch self {
        case .fitted(let version): "fitted:\(version)"
        case .versionDefaults(let algorithm): "version:\(algorithm)"
        case .builtIn: "built-in"
        }
    }
}

extension ExplanationView: JSONWriting {
    func write(to text: inout JSONText) {
        text.object { text in
            text.member("concept", concept.rawValue)
            text.member("algorithm", algorithm)
            text.member("source", source)
            text.object("parameters") { text in
                text.member("prior", parameters.prior.value)
                text.member("learn", parameters.learn.value)
                text.member("slip", parameters.slip.value)
                text.member("guess", parameters.guess.value)
                text.member("forget", parameters.forget)
            }
            text.member("before", before)
            text.member("prior", prior)
            text.member("predicted", predicted)
            text.member("evidence_weight", evidenceWeight)
            text.member("posterior", posterior)
            text.member("after", after)
            text.array("adjustments", adjustments) { text, adjustment in adjustment.write(to: &text) }
        }
    }
}

extension AdjustmentView: JSONWriting {
    func write(to text: inout JSONText) {
        text.object { text in
            text.member("kind", kind)
            text.member("before", before)
            text.member("after", after)
        }
    }
}
