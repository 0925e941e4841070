/// One item to practise, before and after its answer.
///
/// Forms; all carry `csrf`, `session`, `item` and `key`:
/// - `POST /practice/answer` with the fields of ``AnswerForm`` and `confidence` (`low`, `medium`, `high`, absent or empty if not marked).
/// - `POST /practice/hint`, `/practice/skip`, `/practice/give-up`: buttons of the same form, so they carry the fields filled so far.
/// - `POST /practice/report` with `reason` (`wrong-key`, `unclear`, `typo`, `off-syllabus`, `other`) and `text`.
/// - `POST /practice/next` once answered.
package struct PracticePage: Hashable, Sendable {
    /// Where the item stands.
    package enum State: Hashable, Sendable {
        /// Waiting for an answer; the fault is what was amiss with the form of the last one.
        case asking(FormFault?)
        /// Answered.
        case answered(Feedback)
    }

    /// The hidden fields of the forms.
    package let ticket: PracticeTicket
    /// The item.
    package let item: PracticeItem
    /// What the learner has put in.
    package let given: GivenAnswer
    /// The hints opened so far.
    package let hints: HintLadder
    /// Where the item stands.
    package let state: State
    /// Tries left; `nil` where they are not counted.
    package let attemptsLeft: Int?
    /// Items answered in this session.
    package let answered: Int
    /// Items that the session aims at; `nil` where it is open-ended.
    package let target: Int?

    /// Makes the practice page.
    package init(
        ticket: PracticeTicket,
        item: PracticeItem,
        given: GivenAnswer = .nothing,
        hints: HintLadder = HintLadder(opened: []),
        state: State = .asking(nil),
        attemptsLeft: Int? = nil,
        answered: Int = 0,
        target: Int? = nil
    ) {
        self.ticket = ticket
        self.item = item
        self.given = given
        self.hints = hints
        self.state = state
        self.attemptsLeft = attemptsLeft
        self.answered = answered
        self.target = target
    }
}
