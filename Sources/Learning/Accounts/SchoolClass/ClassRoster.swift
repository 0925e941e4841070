/// A class with the accounts of its learners.
package struct ClassRoster: Hashable, Sendable {
    /// The class.
    package let schoolClass: SchoolClass
    /// Its learners, by display name.
    package let learners: [Account]

    /// Joins a class with its learners.
    package init(schoolClass: SchoolClass, learners: [Account]) {
        self.schoolClass = schoolClass
        self.learners = learners
    }
}
