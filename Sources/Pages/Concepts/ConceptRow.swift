/// A concept in a list.
package struct ConceptRow: Hashable, Sendable {
    /// The concept.
    package let concept: ConceptLink
    /// One sentence about it.
    package let summary: Prose
    /// The learner's mastery of it.
    package let mastery: Mastery
    /// Whether all it leans on is in place while it is not yet secure itself.
    package let isReady: Bool
    /// Whether it is fading and worth a look again.
    package let isDue: Bool
    /// The titles of concepts to learn first; empty where nothing is missing.
    package let missing: [String]

    /// Makes a concept of a list.
    package init(
        concept: ConceptLink,
        summary: Prose,
        mastery: Mastery,
        isReady: Bool = false,
        isDue: Bool = false,
        missing: [String] = []
    ) {
        self.concept = concept
        self.summary = summary
        self.mastery = mastery
        self.isReady = isReady
        self.isDue = isDue
        self.missing = missing
    }
}
