/// A subject of a course, such as physics.
package struct Subject: Hashable, Sendable, Codable {
    /// The identifier.
    package let id: SubjectID
    /// The name that learners see.
    package let title: String
    /// The place among the subjects of the course, ascending.
    package let order: Int

    /// Makes a subject.
    package init(id: SubjectID, title: String, order: Int) {
        self.id = id
        self.title = title
        self.order = order
    }
}
