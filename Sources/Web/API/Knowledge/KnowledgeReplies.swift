import KnowledgeTracing
import Learning
import Quantities

/// The parameters in force for a concept.
struct ParametersView: Documented, Encodable {
    let version: ModelVersionID
    let source: String
    let parameters: BKTParameters

    init(_ version: ModelVersionID, _ sourced: SourcedParameters) {
        self.version = version
        source = sourced.source.words
        parameters = sourced.parameters
    }

    static let schema = Schema.object(
        "Parameters",
        [
            .init("version", .identifier, "The active model version."),
            .init("source", .string(), "Where the parameters come from."),
            .init("parameters", parameterSchema, "The parameters."),
        ]
    )
}

/// Where a learner stands in one concept.
struct StandingView: Documented, Encodable {
    let concept: ConceptID
    let mastery: Double
    let confidence: Double
    let attempts: Int
    let lastAnswerAt: Instant?
    let isMastered: Bool

    enum CodingKeys: String, CodingKey {
        case concept
        case mastery
        case confidence
        case attempts
        case lastAnswerAt = "last_answer_at"
        case isMastered = "is_mastered"
    }

    init(_ standing: ConceptStanding) {
        concept = standing.concept
        mastery = standing.mastery.value
        confidence = standing.confidence
        attempts = standing.attempts
        lastAnswerAt = standing.lastAnswerAt
        isMastered = standing.isMastered
    }

    static let schema = Schema.object(
        "Standing",
        [
            .init("concept", .identifier, "The concept."),
            .init("mastery", .probability, "The mastery."),
            .init("confidence", .number(0...1), "The confidence in it."),
            .init("attempts", .integer(0...1_000_000_000), "The number of answers behind it."),
            .init("last_answer_at", .instant, "When the last answer was given.", optional: true),
            .init("is_mastered", .boolean, "Whether the mastery is 0.95 or more."),
        ]
    )
}

/// A learner at a glance.
struct ProfileView: Documented, Encodable {
    let learner: LearnerID
    let meanMastery: Double?
    let meanConfidence: Double?
    let practiceCount: Int
    let lastActivityAt: Instant?
    let strong: [ConceptID]
    let weak: [ConceptID]
    let concepts: [StandingView]

    enum CodingKeys: String, CodingKey {
        case learner
        case meanMastery = "mean_mastery"
        case meanConfidence = "mean_confidence"
        case practiceCount = "practice_count"
        case lastActivityAt = "last_activity_at"
        case strong
        case weak
        case concepts
    }

    init(_ learner: LearnerID, _ profile: LearnerProfile) {
        self.learner = learner
        meanMastery = profile.meanMastery
        meanConfidence = profile.meanConfidence
        practiceCount = profile.practiceCount
        lastActivityAt = profile.lastActivityAt
        strong = profile.strong.map(\.concept)
        weak = profile.weak.map(\.concept)
        concepts = profile.concepts.map(StandingView.init)
    }

    static let schema = Schema.object(
        "Profile",
        [
            .init("learner", .identifier, "The learner."),
            .init("mean_mastery", .number(0...1), "The mean over the concepts seen.", optional: true),
            .init("mean_confidence", .number(0...1), "The mean over the concepts seen.", optional: true),
            .init("practice_count", .integer(0...1_000_000_000), "The number of answers."),
            .init("last_activity_at", .instant, "When the last answer was given.", optional: true),
            .init("strong", .array(of: .identifier), "Concepts with mastery above 0.8."),
            .init("weak", .array(of: .identifier), "Concepts with mastery under 0.4."),
            .init("concepts", .array(of: StandingView.schema), "Every concept seen."),
        ]
    )
}

/// A point of the time series of a mastery.
struct SnapshotView: Documented, Encodable {
    let at: Instant
    let mastery: Double
    let attempts: Int

    init(_ snapshot: MasterySnapshot) {
        at = snapshot.at
        mastery = snapshot.mastery.value
        attempts = snapshot.attempts
    }

    static let schema = Schema.object(
        "Snapshot",
        [
            .init("at", .instant, "When the belief was last changed on that day."),
            .init("mastery", .probability, "The mastery then."),
            .init("attempts", .integer(0...1_000_000_000), "The number of answers behind it."),
        ]
    )
}

/// How the engine fared over the last answers.
struct SummaryView: Documented, Encodable {
    let answers: Int
    let accuracy: Double?
    let predictionAccuracy: Double?
    let meanPositiveGain: Double?
    let meanLoad: Double?
    let meanOverloadRisk: Double?
    let learners: Int
    let health: String

    enum CodingKeys: String, CodingKey {
        case answers
        case accuracy
        case predictionAccuracy = "prediction_accuracy"
        case meanPositiveGain = "mean_positive_gain"
        case meanLoad = "mean_load"
        case meanOverloadRisk = "mean_overload_risk"
        case learners
        case health
    }

    init(_ summary: EngineSummary) {
        answers = summary.answers
        accuracy = summary.accuracy
        predictionAccuracy = summary.predictionAccuracy
        meanPositiveGain = summary.meanPositiveGain
        meanLoad = summary.meanLoad
        meanOverloadRisk = summary.meanOverloadRisk
        learners = summary.learners
        health = summary.health.rawValue
    }

    static let schema = Schema.object(
        "Summary",
        [
            .init("answers", .integer(0...1000), "The number of answers behind it."),
            .init("accuracy", .number(0...1), "The share of right answers.", optional: true),
            .init("prediction_accuracy", .number(0...1), "The share foreseen.", optional: true),
            .init("mean_positive_gain", .number(0...1), "The mean of the gains above 0.", optional: true),
            .init("mean_load", .number(0...1), "The mean total load.", optional: true),
            .init("mean_overload_risk", .number(0...1), "The mean overload risk.", optional: true),
            .init("learners", .integer(0...1000), "The number of different learners."),
            .init("health", .string(), "What follows from the overload risk."),
        ]
    )
}

/// The chance of a right answer.
struct PredictionView: Documented, Encodable {
    let probability: Double
    let label: String

    init(_ prediction: ItemPrediction) {
        probability = prediction.probability.value
        label = prediction.label.rawValue
    }

    static let schema = Schema.object(
        "Prediction",
        [
            .init("probability", .probability, "The chance of a right answer."),
            .init(
                "label",
                .string(oneOf: ItemPrediction.Label.allCases.map(\.rawValue)),
                "High above 0.8, medium above 0.5, else low."
            ),
        ]
    )
}

/// What came of a reported answer.
struct UpdateView: Documented, Encodable {
    let ordinal: Int
    let isRepeat: Bool
    let explanations: [ExplanationView]

    enum CodingKeys: String, CodingKey {
        case ordinal
        case isRepeat = "is_repeat"
        case explanations
    }

    init(_ receipt: Receipt) {
        ordinal = receipt.attempt.ordinal
        isRepeat = receipt.isRepeat
        explanations = receipt.update?.explanations.map(ExplanationView.init) ?? []
    }

    static let schema = Schema.object(
        "Update",
        [
            .init("ordinal", .integer(1...1_000_000_000), "The place among the learner's attempts."),
            .init("is_repeat", .boolean, "Whether the key was counted before; then nothing moved."),
            .init("explanations", .array(of: ExplanationView.schema), "What moved, and why."),
        ]
    )
}

extension UpdateView: JSONWriting {
    func write(to text: inout JSONText) {
        text.object { text in
            text.member("ordinal", ordinal)
            text.member("is_repeat", isRepeat)
            text.array("explanations", explanations) { text, explanation in explanation.write(to: &text) }
        }
    }
}
