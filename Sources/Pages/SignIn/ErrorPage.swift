/// The page that says what went wrong and where to go from here.
package struct ErrorPage: Hashable, Sendable {
    /// What went wrong, as far as it helps the person.
    package enum Problem: String, CaseIterable, Hashable, Sendable {
        /// Nothing is at this address (404).
        case notFound
        /// It is not this person's to see (403).
        case forbidden
        /// The form was open too long or came from elsewhere (403).
        case expiredForm
        /// What was sent could not be read (400).
        case badRequest
        /// Too much in too short a time (429).
        case tooMany
        /// The fault is ours (500).
        case system
        /// Down for a moment (503).
        case unavailable
    }

    /// What went wrong.
    package let problem: Problem
    /// The request's identifier that the person can quote; `nil` hides the line.
    package let reference: String?

    /// Makes the page for a problem.
    package init(_ problem: Problem, reference: String? = nil) {
        self.problem = problem
        self.reference = reference
    }
}
