/// What a person is here for; what each may do is the business of ``AccessPolicy``.
package enum Role: String, Hashable, Sendable, CaseIterable {
    /// Practises, and sees the own record.
    case learner
    /// Has classes, and sees the records of their learners.
    case teacher
    /// Runs the place: people, classes and courses.
    case admin
}
