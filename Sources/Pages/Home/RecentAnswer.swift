package import Quantities

/// One answer of the recent past.
package struct RecentAnswer: Hashable, Sendable {
    /// The concept that the item was about.
    package let concept: ConceptLink
    /// The item's stem; the page shows its beginning.
    package let stem: Prose
    /// How it went.
    package let outcome: Outcome
    /// How long ago it was given.
    package let age: TimeSpan

    /// Makes an answer of the recent past.
    package init(concept: ConceptLink, stem: Prose, outcome: Outcome, age: TimeSpan) {
        self.concept = concept
        self.stem = stem
        self.outcome = outcome
        self.age = age
    }
}
