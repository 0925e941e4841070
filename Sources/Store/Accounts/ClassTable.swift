import Learning
import Quantities
import Relational

/// Writes and reads the rows of classes and their members.
enum ClassTable {
    /// Gives a person a part in a class, in place of the part they had.
    ///
    /// Throws ``AccountError/unknownPerson(_:)`` where there is no such account.
    static func add(
        _ person: PersonID,
        to id: ClassID,
        as part: ClassPart,
        at now: Instant,
        on connection: any RelationalConnection
    ) throws {
        // NB: a refused foreign key would not tell which one it was, so the account is looked for.
        guard try connection.firstRow("SELECT 1 FROM person WHERE id = \(person)") != nil else {
            throw AccountError.unknownPerson(person)
        }
        try connection.run(
            """
            INSERT INTO class_member (school_class, person, part, added_at)
            VALUES (\(id), \(person), \(part.rawValue), \(now))
            ON CONFLICT (school_class, person) DO UPDATE SET part = excluded.part, added_at = excluded.added_at
            """
        )
    }

    /// A class with its members, or `nil`.
    static func schoolClass(_ id: ClassID, on connection: any RelationalConnection) throws -> SchoolClass? {
        let found = try connection.firstRow("SELECT course, name, created_at FROM school_class WHERE id = \(id)")
        guard let found else { return nil }
        let members = try connection.rows(
            "SELECT person, part FROM class_member WHERE school_class = \(id) ORDER BY person"
        )
        var people: [String: [PersonID]] = [:]
        for row in members { people[try row.text(1), default: []].append(try row.id(0)) }
        return SchoolClass(
            id: id,
            course: try found.id(0),
            name: try found.text(1),
            createdAt: try found.instant(2),
            teachers: people[ClassPart.teacher.rawValue] ?? [],
            learners: people[ClassPart.learner.rawValue] ?? []
        )
    }

    /// The classes that meet a condition, in the order of their identifiers.
    static func summaries(
        where condition: SQL,
        limit: Int = 10_000,
        on connection: any RelationalConnection
    ) throws -> [ClassSummary] {
        let rows = try connection.rows(
            """
            SELECT id, course, name,
                (SELECT COUNT(*) FROM class_member WHERE class_member.school_class = school_class.id
                    AND class_member.part = 'learner')
            FROM school_class WHERE \(condition) ORDER BY id LIMIT \(limit)
            """
        )
        return try rows.map { row in
            ClassSummary(
                id: try row.id(0),
                course: try row.id(1),
                name: try row.text(2),
                learnerCount: Int(try row.integer(3))
            )
        }
    }
}
