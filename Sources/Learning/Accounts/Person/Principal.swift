import Quantities

/// Who a request comes from, once its access token has been verified; what it may do follows from it alone.
package struct Principal: Hashable, Sendable {
    /// The person.
    package let person: PersonID
    /// The role at the time of the sign-in or of the last refresh.
    package let role: Role
    /// The session that the request belongs to.
    package let session: SessionID

    /// Makes a principal.
    package init(person: PersonID, role: Role, session: SessionID) {
        self.person = person
        self.role = role
        self.session = session
    }

    /// Whoever works at the command line of the machine; it may do what an admin may.
    ///
    /// Its names have characters that an ``IdentifierMint`` never makes, so no account can be it.
    package static let console = Principal(person: "console", role: .admin, session: "console")
}
