import Curriculum
import KnowledgeTracing
import Learning
import Quantities

/// A practice session as it stands.
struct PracticeState: Documented, Encodable {
    let session: PracticeSessionID
    let answered: Int
    let isEnded: Bool
    let item: ItemView?
    let feedback: FeedbackView?

    enum CodingKeys: String, CodingKey {
        case session
        case answered
        case isEnded = "is_ended"
        case item
        case feedback
    }

    init(_ view: PracticeView) {
        session = view.session.id
        answered = view.session.answered
        isEnded = view.session.endedAt != nil
        item = view.item.flatMap { item in
            view.session.open.map { ItemView(item, open: $0, hints: view.openHints) }
        }
        feedback = view.feedback.map(FeedbackView.init)
    }

    static let schema = Schema.object(
        "PracticeState",
        [
            .init("session", .identifier, "The session."),
            .init("answered", .integer(0...1_000_000), "Items answered in it."),
            .init("is_ended", .boolean, "Whether it has ended."),
            .init("item", ItemView.schema, "The open item.", optional: true),
            .init("feedback", FeedbackView.schema, "What came of the last one, between two items.", optional: true),
        ]
    )
}

/// An open item; its key stays on the server.
struct ItemView: Documented, Encodable {
    let item: ItemID
    let seed: Int64
    let kind: ItemKind
    let stem: String
    let options: [String]
    let left: [String]
    let right: [String]
    let unit: String?
    let variables: [String]
    let hints: [String]
    let concepts: [ConceptWeight]
    let reason: ChoiceReason
    let minutes: Double

    init(_ item: Item, open: OpenItem, hints: [String]) {
        self.item = item.template
        seed = open.seed
        kind = item.kind
        stem = item.stem
        options = item.options
        left = item.left
        right = item.right
        unit = item.unitLabel
        variables = item.variables
        self.hints = hints
        concepts = item.concepts
        reason = open.reason
        minutes = item.minutes
    }

    static let schema = Schema.object(
        "OpenItem",
        [
            .init("item", .identifier, "The template."),
            .init("seed", .integer(SentSeed.range), "The seed of the draw."),
            .init("kind", .string(oneOf: ItemKind.allCases.map(\.rawValue)), "How it is answered."),
            .init("stem", .string(), "The question: Markdown with LaTeX."),
            .init("options", .array(of: .string()), "The options of single and several."),
            .init("left", .array(of: .string()), "What is given partners, for match."),
            .init("right", .array(of: .string()), "The partners, for match."),
            .init("unit", .string(), "The unit of a numeric answer.", optional: true),
            .init("variables", .array(of: .string()), "The variables of an expression."),
            .init("hints", .array(of: .string()), "The hints that are open."),
            .init("concepts", .array(of: conceptWeightSchema), "What it tests."),
            .init("reason", .string(oneOf: ChoiceReason.allCases.map(\.rawValue)), "Why this item."),
            .init("minutes", .number(0...600), "The expected time."),
        ]
    )
}

/// A concept and the strength of the evidence about it.
let conceptWeightSchema = Schema.object(
    "ConceptWeight",
    [
        .init("concept", .identifier, "The concept."),
        .init("weight", .number(0...1), "The strength of the evidence; 1 is full."),
    ]
)

/// What came of an answer.
struct AnswerReply: Documented, Encodable {
    let counted: Bool
    let formFault: String?
    let feedback: FeedbackView?

    enum CodingKeys: String, CodingKey {
        case counted
        case formFault = "form_fault"
        case feedback
    }

    init(_ result: AnswerResult) {
        switch result {
        case .counted(let feedback):
            counted = true
            formFault = nil
            self.feedback = FeedbackView(feedback)
        case .wrongForm(let fault):
            counted = false
            formFault = fault.words
            feedback = nil
        }
    }

    static let schema = Schema.object(
        "AnswerReply",
        [
            .init("counted", .boolean, "Whether it was counted; a right value in a wrong form is not."),
            .init("form_fault", .string(), "What is wrong with the form.", optional: true),
            .init("feedback", FeedbackView.schema, "How it went.", optional: true),
        ]
    )
}

/// How an attempt went.
struct FeedbackView: Documented, Encodable {
    let ordinal: Int
    let outcome: String
    let marks: Double
    let misconception: String?
    let solution: String
    let isRepeat: Bool
    let explanations: [ExplanationView]

    enum CodingKeys: String, CodingKey {
        case ordinal
        case outcome
        case marks
        case misconception
        case solution
        case isRepeat = "is_repeat"
        case explanations
    }

    init(_ feedback: PracticeFeedback) {
        ordinal = feedback.attempt.ordinal
        outcome = feedback.outcome
        marks = feedback.attempt.record.marks.value
        misconception = feedback.attempt.record.misconception
        solution = feedback.item.solution
        isRepeat = feedback.isRepeat
        explanations = feedback.explanations.map(ExplanationView.init)
    }

    static let schema = Schema.object(
        "Feedback",
        [
            .init("ordinal", .integer(1...1_000_000_000), "The place among the learner's attempts."),
            .init("outcome", .string(oneOf: ["right", "partly", "wrong", "gave-up"]), "How it went."),
            .init("marks", .number(), "Exam marks won or lost."),
            .init("misconception", .string(), "The misconception that leads to this answer.", optional: true),
            .init("solution", .string(), "The worked solution: Markdown with LaTeX."),
            .init("is_repeat", .boolean, "Whether the key was counted before."),
            .init("explanations", .array(of: ExplanationView.schema), "What moved, and why."),
        ]
    )
}

extension PracticeFeedback {
    /// How it went, in a word.
    var outcome: String {
        guard let marking else { return "gave-up" }
        switch marking.verdict {
        case .right: return "right"
        case .partly: return "partly"
        case .wrong, .wrongForm: return "wrong"
        }
    }
}

extension Marking.FormFault {
    /// The fault as a sentence in English.
    var words: String {
        switch self {
        case .significantFigures(let asked, let given):
            "the value is right; \(asked) significant figures are asked for, \(given) given"
        case .unitMissing(let asked): "the value is right; its unit \(asked) is missing"
        case .notExpanded: "the value is right; multiply the brackets out"
        case .notFactored: "the value is right; write it as a product"
        case .notSimplified: "the value is right; simplify it"
        }
    }
}

extension AnswerReply: JSONWriting {
    func write(to text: inout JSONText) {
        text.object { text in
            text.member("counted", counted)
            text.member("form_fault", formFault)
            if let feedback { text.object("feedback") { text in feedback.writeMembers(to: &text) } }
        }
    }
}

extension FeedbackView {
    /// Writes the members without the braces around them.
    fileprivate func writeMembers(to text: inout JSONText) {
        text.member("ordinal", ordinal)
        text.member("outcome", outcome)
        text.member("marks", marks)
        text.member("misconception", misconception)
        text.member("solution", solution)
        text.member("is_repeat", isRepeat)
        text.array("explanations", explanations) { text, explanation in explanation.write(to: &text) }
    }
}
