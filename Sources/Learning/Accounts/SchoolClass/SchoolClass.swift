package import Quantities

/// A class: some learners, their teachers, and the course that they follow.
package struct SchoolClass: Hashable, Sendable, Identifiable {
    /// The class.
    package let id: ClassID
    /// The course that it follows.
    package let course: CourseID
    /// The name that people see, 1 to 100 characters.
    package let name: String
    /// When it was made.
    package let createdAt: Instant
    /// Who teaches, in the order of their identifiers.
    package let teachers: [PersonID]
    /// Who learns, in the order of their identifiers.
    package let learners: [PersonID]

    /// Makes a class of parts that were checked.
    package init(
        id: ClassID,
        course: CourseID,
        name: String,
        createdAt: Instant,
        teachers: [PersonID] = [],
        learners: [PersonID] = []
    ) {
        self.id = id
        self.course = course
        self.name = name
        self.createdAt = createdAt
        self.teachers = teachers
        self.learners = learners
    }
}
