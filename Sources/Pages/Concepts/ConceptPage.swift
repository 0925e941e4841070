/// One concept: its lesson, the learner's history with it, what it leans on and what it opens.
///
/// Form: `POST /practice/start` with `csrf` and `concept`.
package struct ConceptPage: Hashable, Sendable {
    /// A neighbour in the graph of prerequisites.
    package struct Neighbour: Hashable, Sendable {
        /// The concept.
        package let concept: ConceptLink
        /// The learner's mastery of it.
        package let mastery: Mastery

        /// Makes a neighbour.
        package init(concept: ConceptLink, mastery: Mastery) {
            self.concept = concept
            self.mastery = mastery
        }
    }

    /// The concept.
    package let concept: ConceptLink
    /// The subject it belongs to.
    package let subject: MasteryMapPage.Subject
    /// One sentence about it.
    package let summary: Prose
    /// The lesson in Markdown, with or without its `# Title` line.
    package let lesson: Prose
    /// The learner's mastery of it.
    package let mastery: Mastery
    /// Whether all it leans on is in place.
    package let isReady: Bool
    /// The history of its mastery, oldest first.
    package let history: [HistoryPoint]
    /// What it leans on.
    package let prerequisites: [Neighbour]
    /// What leans on it.
    package let opens: [Neighbour]
    /// Whether there is a practice button; off for teachers.
    package let canPractise: Bool

    /// Makes a concept's page.
    package init(
        concept: ConceptLink,
        subject: MasteryMapPage.Subject,
        summary: Prose,
        lesson: Prose,
        mastery: Mastery = .unseen,
        isReady: Bool = false,
        history: [HistoryPoint] = [],
        prerequisites: [Neighbour] = [],
        opens: [Neighbour] = [],
        canPractise: Bool = true
    ) {
        self.concept = concept
        self.subject = subject
        self.summary = summary
        self.lesson = lesson
        self.mastery = mastery
        self.isReady = isReady
        self.history = history
        self.prerequisites = prerequisites
        self.opens = opens
        self.canPractise = canPractise
    }
}
