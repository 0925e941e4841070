package import Quantities

/// Asks ``AccessPolicy`` on behalf of a use case, and writes refusals down.
package struct AccessGate: Sendable {
    private let classes: any ClassStore
    private let audit: any AuditLog
    private let clock: WallClock

    /// Makes a gate.
    package init(classes: any ClassStore, audit: any AuditLog, clock: WallClock) {
        self.classes = classes
        self.audit = audit
        self.clock = clock
    }

    /// Lets a caller through to an act, or throws ``AccessError/denied(_:)`` after writing that down.
    ///
    /// Asks the store only where the relation decides: for a teacher and somebody else.
    package func require(
        _ act: AccessPolicy.Act,
        on subject: AccessSubject = .nobody,
        by caller: Caller
    ) async throws {
        guard try await !isAllowed(act, on: subject, by: caller.principal) else { return }
        try await audit.append(
            AuditEvent(
                .accessDenied,
                by: caller.principal.person,
                to: subject.identifier,
                detail: act.rawValue,
                at: clock.now,
                from: caller.origin
            )
        )
        throw AccessError.denied(act)
    }

    /// Lets a caller through to somebody's record; reading somebody else's is written down before it is shown.
    ///
    /// Throws ``AccessError/denied(_:)``.
    package func openRecord(of person: PersonID, by caller: Caller) async throws {
        try await require(.viewRecord, on: .person(person), by: caller)
        guard person != caller.principal.person else { return }
        try await audit.append(
            AuditEvent(
                .recordRead,
                by: caller.principal.person,
                to: person.rawValue,
                at: clock.now,
                from: caller.origin
            )
        )
    }

    /// Whether the policy allows an act; writes nothing, for pages that hide what one may not do.
    package func isAllowed(
        _ act: AccessPolicy.Act,
        on subject: AccessSubject = .nobody,
        by principal: Principal
    ) async throws -> Bool {
        switch subject {
        case .person(let person) where person == principal.person:
            return AccessPolicy.allows(principal.role, act, .oneself)
        case .nobody:
            return AccessPolicy.allows(principal.role, act, .stranger)
        case .person, .schoolClass:
            if AccessPolicy.allows(principal.role, act, .stranger) { return true }
            guard AccessPolicy.allows(principal.role, act, .teacher) else { return false }
            return try await isTaught(subject, by: principal.person)
        }
    }

    private func isTaught(_ subject: AccessSubject, by teacher: PersonID) async throws -> Bool {
        switch subject {
        case .nobody: false
        case .person(let person): try await classes.teaches(teacher, person)
        case .schoolClass(let id): try await classes.classes(of: teacher, as: .teacher).contains { $0.id == id }
        }
    }
}
