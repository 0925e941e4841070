/// A move of one concept's mastery and what moved it.
package struct MasteryChange: Hashable, Sendable {
    /// What moved an estimate.
    package enum Cause: Hashable, Sendable {
        /// A right answer without help.
        case rightAnswer
        /// A right answer after so many hints, 1 to 3.
        case rightAfterHints(Int)
        /// An answer right in part.
        case partlyRight
        /// A wrong answer.
        case wrongAnswer
        /// The solution was asked for.
        case gaveUp
        /// Evidence about another concept, by its title, that this one leans on or feeds.
        case related(to: String)
        /// So many days without practice.
        case forgetting(days: Int)
        /// Several answers, so many of them right.
        case practice(right: Int, of: Int)
    }

    /// The concept that moved.
    package let concept: ConceptLink
    /// The mastery before.
    package let before: Mastery
    /// The mastery after.
    package let after: Mastery
    /// What moved it.
    package let cause: Cause

    /// Makes a move of mastery with its cause.
    package init(concept: ConceptLink, before: Mastery, after: Mastery, cause: Cause) {
        self.concept = concept
        self.before = before
        self.after = after
        self.cause = cause
    }
}
