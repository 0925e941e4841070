/// What the one button of the home page goes on with.
package struct NextStep: Hashable, Sendable {
    /// The concept to practise.
    package let concept: ConceptLink
    /// Why it is this one.
    package let reason: SelectionReason
    /// The expected time in minutes; `nil` hides it.
    package let minutes: Int?
    /// Whether a session is open and the button resumes it with `GET /practice`, instead of starting one.
    package let resumes: Bool

    /// Makes the step to go on with.
    package init(concept: ConceptLink, reason: SelectionReason, minutes: Int? = nil, resumes: Bool = false) {
        self.concept = concept
        self.reason = reason
        self.minutes = minutes
        self.resumes = resumes
    }
}
