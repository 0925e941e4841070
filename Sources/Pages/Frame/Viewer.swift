/// The signed-in person a page is shown to.
package struct Viewer: Hashable, Sendable {
    /// What the person may see; it decides the navigation.
    package enum Role: Hashable, Sendable {
        /// Practises.
        case learner
        /// Looks after classes, and may look at the course.
        case teacher
    }

    /// The name that is shown in the header.
    package let name: String
    /// What the person may see.
    package let role: Role

    /// Makes the person a page is shown to.
    package init(name: String, role: Role) {
        self.name = name
        self.role = role
    }
}
