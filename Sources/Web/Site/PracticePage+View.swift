import Curriculum
import KnowledgeTracing
import Learning
import Pages
import Quantities

extension PracticePage {
    /// The page of a session: its open item, or what came of the last; `nil` where there is neither.
    init?(
        _ view: PracticeView,
        standing: Standing,
        given: GivenAnswer = .nothing,
        fault: FormFault? = nil
    ) {
        if let item = view.item, let open = view.session.open {
            self.init(
                ticket: PracticeTicket(view.session.id, item: open.item, seed: open.seed),
                item: PracticeItem(item, reason: open.reason, standing: standing),
                given: given,
                hints: HintLadder(opened: view.openHints.map { Prose($0) }),
                state: .asking(fault),
                answered: view.session.answered
            )
        } else if let feedback = view.feedback {
            let attempt = feedback.attempt
            self.init(
                ticket: PracticeTicket(view.session.id, item: feedback.item.template, seed: attempt.record.seed ?? 0),
                item: PracticeItem(feedback.item, reason: .growing, standing: standing),
                given: feedback.response.map(GivenAnswer.init) ?? .nothing,
                hints: HintLadder(opened: feedback.item.hints.prefix(attempt.record.hints).map { Prose($0) }),
                state: .answered(Feedback(feedback, standing: standing)),
                answered: view.session.answered
            )
        } else {
            return nil
        }
    }
}

extension PracticeTicket {
    fileprivate init(_ session: PracticeSessionID, item: ItemID, seed: Int64) {
        self.init(
            session: session.rawValue,
            item: "\(item)~\(seed)",
            key: "page-" + String(UInt64.random(in: .min ... .max), radix: 36) + String(seed, radix: 36)
        )
    }
}

extension PracticeItem {
    fileprivate init(_ item: Item, reason: ChoiceReason, standing: Standing) {
        let home = standing.course.template(item.template)?.home ?? item.concepts.first?.concept ?? "unknown"
        self.init(
            concept: standing.link(home),
            stem: Prose(item.stem),
            form: AnswerForm(item),
            minutes: max(1, Int(item.minutes.rounded())),
            reason: standing.reason(reason, for: home)
        )
    }
}

extension AnswerForm {
    fileprivate init(_ item: Item) {
        switch item.kind {
        case .single: self = .single(item.options.map { Prose($0) })
        case .several: self = .several(item.options.map { Prose($0) })
        case .numeric: self = .numeric(unit: item.unitLabel, example: item.unitLabel.map { "12.5 \($0)" } ?? "12.5")
        case .expression:
            let variable = item.variables.first ?? "x"
            self = .expression(variables: item.variables, example: "2\(variable)^2 + 3")
        case .match: self = .match(left: item.left.map { Prose($0) }, right: item.right.map { Prose($0) })
        }
    }
}

extension Feedback {
    fileprivate init(_ feedback: PracticeFeedback, standing: Standing) {
        let item = feedback.item
        let home = standing.course.template(item.template)?.home
        let concept = home.flatMap(standing.course.concept)
        let misconception = feedback.attempt.record.misconception.flatMap { id in
            concept?.misconception(MisconceptionID(stored: id))?.sentence
        }
        self.init(
            outcome: Outcome(feedback),
            key: nil,
            rightChoices: item.key.rightChoices,
            rightMatches: item.key.rightMatches,
            misconception: misconception.map { Prose($0) },
            solution: Prose(item.solution),
            marks: feedback.attempt.record.marks,
            changes: feedback.explanations.map { MasteryChange($0, feedback.attempt, standing: standing) },
            lookBack: feedback.attempt.evidence.isCorrect ? nil : home.map(standing.link)
        )
    }
}

extension ItemKey {
    /// The places of the right options.
    fileprivate var rightChoices: Set<Int> {
        switch self {
        case .choice(let right, _): [right]
        case .choices(let right, _): Set(right.indices.filter { right[$0] })
        default: []
        }
    }

    /// For each left entry the place of its partner.
    fileprivate var rightMatches: [Int] {
        if case .matches(let right, _) = self { right } else { [] }
    }
}

extension Outcome {
    fileprivate init(_ feedback: PracticeFeedback) {
        guard let marking = feedback.marking else {
            self = .gaveUp
            return
        }
        switch marking.verdict {
        case .right: self = .right
        case .partly(let share):
            let parts = max(feedback.item.left.count, feedback.item.key.rightChoices.count, 1)
            self = .partly(right: Int((share * Double(parts)).rounded()), of: parts)
        case .wrong, .wrongForm: self = .wrong
        }
    }
}

extension MasteryChange {
    fileprivate init(_ explanation: Explanation, _ attempt: Attempt, standing: Standing) {
        let attempts = standing.knowledge.beliefs[explanation.concept]?.attempts ?? 1
        self.init(
            concept: standing.link(explanation.concept),
            before: attempts > 1 ? Standing.mastery(explanation.before, attempts: attempts - 1) : .unseen,
            after: Standing.mastery(explanation.after, attempts: attempts),
            cause: Cause(attempt)
        )
    }
}

extension MasteryChange.Cause {
    /// What moved a mastery at an attempt.
    init(_ attempt: Attempt) {
        if attempt.kind == .gaveUp {
            self = .gaveUp
        } else if !attempt.evidence.isCorrect {
            self = .wrongAnswer
        } else if attempt.record.hints > 0 {
            self = .rightAfterHints(attempt.record.hints)
        } else {
            self = attempt.evidence.weight < 1 ? .partlyRight : .rightAnswer
        }
    }
}
