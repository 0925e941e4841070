import Quantities

/// Classes in memory, for tests and trials.
package actor MemoryClassStore: ClassStore {
    private struct Entry {
        let schoolClass: SchoolClass
        var parts: [PersonID: ClassPart]

        func people(as part: ClassPart) -> [PersonID] {
            parts.filter { $0.value == part }.keys.sorted()
        }
    }

    private var entries: [ClassID: Entry] = [:]
    private let accounts: any AccountStore
    private let audit: any AuditLog

    /// Makes a store without classes, whose members have their accounts in `accounts`.
    package init(accounts: any AccountStore, audit: any AuditLog) {
        self.accounts = accounts
        self.audit = audit
    }

    package func insert(_ schoolClass: SchoolClass, audited: AuditEvent) async throws {
        for person in schoolClass.teachers + schoolClass.learners { try await requireAccount(person) }
        var parts: [PersonID: ClassPart] = [:]
        for person in schoolClass.teachers { parts[person] = .teacher }
        for person in schoolClass.learners { parts[person] = .learner }
        entries[schoolClass.id] = Entry(schoolClass: schoolClass, parts: parts)
        try await audit.append(audited)
    }

    package func schoolClass(_ id: ClassID) -> SchoolClass? {
        entries[id].map { entry in
            SchoolClass(
                id: id,
                course: entry.schoolClass.course,
                name: entry.schoolClass.name,
                createdAt: entry.schoolClass.createdAt,
                teachers: entry.people(as: .teacher),
                learners: entry.people(as: .learner)
            )
        }
    }

    package func members(of id: ClassID, as part: ClassPart) async throws -> [Account] {
        var members: [Account] = []
        for person in entries[id]?.people(as: part) ?? [] {
            if let account = try await accounts.account(person) { members.append(account) }
        }
        return members.sorted { ($0.displayName, $0.id) < ($1.displayName, $1.id) }
    }

    package func classes(of person: PersonID, as part: ClassPart) -> [ClassSummary] {
        let found = entries.values.filter { $0.parts[person] == part }.map(Self.summary)
        return found.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    package func classes(after id: ClassID?, limit: Int) -> [ClassSummary] {
        let all = entries.values.map(Self.summary).sorted { $0.id < $1.id }
        return Array(all.lazy.filter { summary in id.map { $0 < summary.id } ?? true }.prefix(limit))
    }

    package func add(_ person: PersonID, to id: ClassID, as part: ClassPart, audited: AuditEvent) async throws {
        guard entries[id] != nil else { throw AccountError.unknownClass(id) }
        try await requireAccount(person)
        entries[id]?.parts[person] = part
        try await audit.append(audited)
    }

    package func remove(_ person: PersonID, from id: ClassID, audited: AuditEvent) async throws {
        guard entries[id]?.parts.removeValue(forKey: person) != nil else { return }
        try await audit.append(audited)
    }

    package func teaches(_ teacher: PersonID, _ learner: PersonID) -> Bool {
        entries.values.contains { $0.parts[teacher] == .teacher && $0.parts[learner] == .learner }
    }

    private func requireAccount(_ person: PersonID) async throws {
        guard try await accounts.account(person) != nil else { throw AccountError.unknownPerson(person) }
    }

    private static func summary(of entry: Entry) -> ClassSummary {
        ClassSummary(
            id: entry.schoolClass.id,
            course: entry.schoolClass.course,
            name: entry.schoolClass.name,
            learnerCount: entry.people(as: .learner).count
        )
    }
}
