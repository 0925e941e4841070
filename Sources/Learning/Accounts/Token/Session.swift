package import Quantities

/// One device of one person from sign-in to sign-out; the family of all its refresh tokens.
package struct Session: Hashable, Sendable, Identifiable {
    /// The session.
    package let id: SessionID
    /// Whose it is.
    package let person: PersonID
    /// When the password was given.
    package let startedAt: Instant

    /// Makes a session.
    package init(id: SessionID, person: PersonID, startedAt: Instant) {
        self.id = id
        self.person = person
        self.startedAt = startedAt
    }
}
