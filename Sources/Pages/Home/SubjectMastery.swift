/// A subject's mastery on the learner's home page.
package struct SubjectMastery: Hashable, Sendable {
    /// The subject's identifier in the course; its map is `/map?subject=<id>`.
    package let id: String
    /// The subject's title in the course.
    package let title: String
    /// The mean over its concepts.
    package let mastery: Mastery
    /// How many concepts stand at each level.
    package let counts: [MasteryLevel: Int]

    /// Makes a subject's mastery.
    package init(id: String, title: String, mastery: Mastery, counts: [MasteryLevel: Int]) {
        self.id = id
        self.title = title
        self.mastery = mastery
        self.counts = counts
    }
}
