import Quantities

/// Where classes and who is in them are kept.
///
/// A change and its audit entry are written together or not at all.
package protocol ClassStore: Sendable {
    /// Adds a class with its members; throws ``AccountError/unknownPerson(_:)`` where a member has no account.
    func insert(_ schoolClass: SchoolClass, audited: AuditEvent) async throws

    /// A class with its members, or `nil`.
    func schoolClass(_ id: ClassID) async throws -> SchoolClass?

    /// The accounts of those who have a part in a class, by display name; empty for an unknown class.
    func members(of id: ClassID, as part: ClassPart) async throws -> [Account]

    /// The classes that a person has a part in, by name.
    func classes(of person: PersonID, as part: ClassPart) async throws -> [ClassSummary]

    /// One page of all classes in the order of their identifiers.
    func classes(after id: ClassID?, limit: Int) async throws -> [ClassSummary]

    /// Gives a person a part in a class, in place of the part they may have had.
    ///
    /// Throws ``AccountError/unknownClass(_:)`` and ``AccountError/unknownPerson(_:)``.
    func add(_ person: PersonID, to id: ClassID, as part: ClassPart, audited: AuditEvent) async throws

    /// Takes a person out of a class; does nothing, and writes no audit entry, where they are not in it.
    func remove(_ person: PersonID, from id: ClassID, audited: AuditEvent) async throws

    /// Whether one person teaches a class that the other learns in.
    func teaches(_ teacher: PersonID, _ learner: PersonID) async throws -> Bool
}
