package import Learning
import Quantities
package import Relational

/// Classes in a database.
package struct RelationalClassStore: ClassStore {
    private let database: any RelationalDatabase

    /// Makes a store over a migrated database.
    package init(database: any RelationalDatabase) { self.database = database }

    package func insert(_ schoolClass: SchoolClass, audited: AuditEvent) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO school_class (id, course, name, created_at)
                VALUES (\(schoolClass.id), \(schoolClass.course), \(schoolClass.name), \(schoolClass.createdAt))
                """
            )
            for (people, part) in [(schoolClass.teachers, ClassPart.teacher), (schoolClass.learners, .learner)] {
                for person in people {
                    try ClassTable.add(person, to: schoolClass.id, as: part, at: audited.at, on: connection)
                }
            }
            try AuditTable.append(audited, on: connection)
        }
    }

    package func schoolClass(_ id: ClassID) async throws -> SchoolClass? {
        try await database.read { connection in try ClassTable.schoolClass(id, on: connection) }
    }

    package func members(of id: ClassID, as part: ClassPart) async throws -> [Account] {
        let members = try await database.read { connection in
            try connection.rows(
                """
                SELECT \(AccountRow.columns) FROM class_member JOIN person ON person.id = class_member.person
                WHERE class_member.school_class = \(id) AND class_member.part = \(part.rawValue)
                """
            ).map(AccountRow.account)
        }
        // NB: the databases order text by their own rules, so the order that people see is made here.
        return members.sorted { ($0.displayName, $0.id) < ($1.displayName, $1.id) }
    }

    package func classes(of person: PersonID, as part: ClassPart) async throws -> [ClassSummary] {
        let found = try await database.read { connection in
            try ClassTable.summaries(
                where: """
                    EXISTS (SELECT 1 FROM class_member WHERE class_member.person = \(person)
                        AND class_member.part = \(part.rawValue) AND class_member.school_class = school_class.id)
                    """,
                on: connection
            )
        }
        return found.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    package func classes(after id: ClassID?, limit: Int) async throws -> [ClassSummary] {
        try await database.read { connection in
            let condition: SQL = "school_class.id > \(id?.rawValue ?? "")"
            return try ClassTable.summaries(where: condition, limit: limit, on: connection)
        }
    }

    package func add(_ person: PersonID, to id: ClassID, as part: ClassPart, audited: AuditEvent) async throws {
        try await database.write { connection in
            guard try connection.firstRow("SELECT 1 FROM school_class WHERE id = \(id)") != nil else {
                throw AccountError.unknownClass(id)
            }
            try ClassTable.add(person, to: id, as: part, at: audited.at, on: connection)
            try AuditTable.append(audited, on: connection)
        }
    }

    package func remove(_ person: PersonID, from id: ClassID, audited: AuditEvent) async throws {
        try await database.write { connection in
            let count = try connection.run(
                "DELETE FROM class_member WHERE school_class = \(id) AND person = \(person)"
            )
            if count > 0 { try AuditTable.append(audited, on: connection) }
        }
    }

    package func teaches(_ teacher: PersonID, _ learner: PersonID) async throws -> Bool {
        try await database.read { connection in
            try connection.firstRow(
                """
                SELECT 1 FROM class_member taught JOIN class_member learning
                    ON learning.school_class = taught.school_class
                WHERE taught.person = \(teacher) AND taught.part = 'teacher'
                    AND learning.person = \(learner) AND learning.part = 'learner' LIMIT 1
                """
            ) != nil
        }
    }
}
