package import Quantities

/// Makes, changes and lists classes.
package struct ClassOffice: Sendable {
    private let seams: PeopleSeams

    /// Makes the use cases.
    package init(seams: PeopleSeams) { self.seams = seams }

    /// Makes a class; a teacher who makes one teaches it.
    ///
    /// Throws ``AccessError`` and ``AccountError/invalidDisplayName``.
    package func make(named name: String, for course: CourseID, by caller: Caller) async throws -> SchoolClass {
        try await seams.gate.require(.makeClass, by: caller)
        let isTeacher = caller.principal.role == .teacher
        let made = SchoolClass(
            id: seams.mint.identifier(),
            course: course,
            name: try AccountRules.displayName(name),
            createdAt: seams.clock.now,
            teachers: isTeacher ? [caller.principal.person] : []
        )
        try await seams.classes.insert(made, audited: seams.event(.classMade, by: caller, to: made.id.rawValue))
        return made
    }

    /// Gives a person a part in a class; a teacher may do so in the own classes.
    ///
    /// Throws ``AccessError`` and ``AccountError``, ``AccountError/unfitRole(_:_:)`` among them.
    package func add(_ person: PersonID, to id: ClassID, as part: ClassPart, by caller: Caller) async throws {
        try await seams.gate.require(.changeClass, on: .schoolClass(id), by: caller)
        guard let account = try await seams.accounts.account(person) else {
            throw AccountError.unknownPerson(person)
        }
        guard part.suits(account.role) else { throw AccountError.unfitRole(account.role, part) }
        let detail = "\(id) \(part.rawValue)"
        let event = seams.event(.memberAdded, by: caller, to: person.rawValue, detail: detail)
        try await seams.classes.add(person, to: id, as: part, audited: event)
    }

    /// Adds whoever has a sign-in name, as a teacher types it; throws as ``add(_:to:as:by:)`` does.
    ///
    /// ``AccountError/invalidSignInName`` also where nobody has the name, so that names cannot be told from it.
    package func add(named name: String, to id: ClassID, as part: ClassPart, by caller: Caller) async throws {
        try await seams.gate.require(.changeClass, on: .schoolClass(id), by: caller)
        guard let name = SignInName(name), let found = try await seams.accounts.credential(named: name) else {
            throw AccountError.invalidSignInName
        }
        try await add(found.account.id, to: id, as: part, by: caller)
    }

    /// Takes a person out of a class.
    ///
    /// Throws ``AccessError``.
    package func remove(_ person: PersonID, from id: ClassID, by caller: Caller) async throws {
        try await seams.gate.require(.changeClass, on: .schoolClass(id), by: caller)
        let event = seams.event(.memberRemoved, by: caller, to: person.rawValue, detail: id.rawValue)
        try await seams.classes.remove(person, from: id, audited: event)
    }

    /// The classes that the caller teaches or learns in; all of them, 500 at most, for an admin.
    package func list(by principal: Principal) async throws -> [ClassSummary] {
        switch principal.role {
        case .learner: try await seams.classes.classes(of: principal.person, as: .learner)
        case .teacher: try await seams.classes.classes(of: principal.person, as: .teacher)
        case .admin: try await seams.classes.classes(after: nil, limit: 500)
        }
    }

    /// The learners of a class by display name; that it was read is written down once, not for each learner.
    ///
    /// Throws ``AccessError`` and ``AccountError/unknownClass(_:)``.
    package func roster(of id: ClassID, by caller: Caller) async throws -> ClassRoster {
        try await seams.gate.require(.viewClass, on: .schoolClass(id), by: caller)
        guard let schoolClass = try await seams.classes.schoolClass(id) else { throw AccountError.unknownClass(id) }
        let learners = try await seams.classes.members(of: id, as: .learner)
        try await seams.audit.append(seams.event(.classRead, by: caller, to: id.rawValue))
        return ClassRoster(schoolClass: schoolClass, learners: learners)
    }
}
