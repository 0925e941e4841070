package import Quantities

/// One line of a list of classes.
package struct ClassSummary: Hashable, Sendable, Identifiable {
    /// The class.
    package let id: ClassID
    /// The course that it follows.
    package let course: CourseID
    /// The name that people see.
    package let name: String
    /// How many learn in it.
    package let learnerCount: Int

    /// Makes a line.
    package init(id: ClassID, course: CourseID, name: String, learnerCount: Int) {
        self.id = id
        self.course = course
        self.name = name
        self.learnerCount = learnerCount
    }
}
