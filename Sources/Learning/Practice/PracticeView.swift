package import Curriculum
package import KnowledgeTracing
import Quantities

/// A practice session as a learner sees it: the open item, or what came of the last one.
package struct PracticeView: Sendable {
    /// The session.
    package let session: PracticeSession
    /// The open item with its drawn numbers; `nil` between two items.
    package let item: Item?
    /// What came of the last attempt, where no item is open.
    package let feedback: PracticeFeedback?

    /// The hints that are open.
    package var openHints: [String] {
        guard let item, let open = session.open else { return [] }
        return Array(item.hints.prefix(open.hints))
    }
}

/// What came of an attempt.
package struct PracticeFeedback: Sendable {
    /// The attempt as it stands in the log.
    package let attempt: Attempt
    /// The item with its drawn numbers.
    package let item: Item
    /// The response; `nil` where the learner gave up.
    package let response: Response?
    /// How it was marked; `nil` where the learner gave up.
    package let marking: Marking?
    /// What moved, one explanation for each of the item's concepts.
    package let explanations: [Explanation]
    /// Whether the same key had been counted before, so that nothing was counted this time.
    package let isRepeat: Bool
}

/// What came of an answer.
package enum AnswerResult: Sendable {
    /// It was counted.
    case counted(PracticeFeedback)
    /// The value is right and only the form is not; nothing was counted and the item stays open.
    case wrongForm(Marking.FormFault)
}
