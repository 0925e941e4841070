/// The item on the practice page.
package struct PracticeItem: Hashable, Sendable {
    /// The concept it is mostly about.
    package let concept: ConceptLink
    /// The question.
    package let stem: Prose
    /// How it is answered.
    package let form: AnswerForm
    /// The expected time in minutes; `nil` hides it.
    package let minutes: Int?
    /// Why it is offered now.
    package let reason: SelectionReason

    /// Makes the item on the practice page.
    package init(concept: ConceptLink, stem: Prose, form: AnswerForm, minutes: Int? = nil, reason: SelectionReason) {
        self.concept = concept
        self.stem = stem
        self.form = form
        self.minutes = minutes
        self.reason = reason
    }
}
