import Foundation
package import Learning
package import Quantities
import Relational

extension LearningStore: CourseStore {
    package func courses() async throws -> [CourseSummary] {
        try await database.read { connection in
            try connection.rows("SELECT id, title, imported_at FROM course ORDER BY title, id")
                .map { row throws(RelationalError) in
                    CourseSummary(id: try row.id(0), title: try row.text(1), importedAt: try row.instant(2))
                }
        }
    }

    package func courseFiles(_ id: CourseID) async throws -> [String: String]? {
        try await database.read { connection in
            guard let row = try connection.firstRow("SELECT content FROM course WHERE id = \(id)") else { return nil }
            return try JSONDecoder().decode([String: String].self, from: Data(try row.text(0).utf8))
        }
    }

    package func save(_ course: CourseSummary, files: [String: String]) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let content = String(decoding: try encoder.encode(files), as: UTF8.self)
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO course (id, title, content, imported_at)
                VALUES (\(course.id), \(course.title), \(content), \(course.importedAt))
                ON CONFLICT (id) DO UPDATE SET
                    title = excluded.title, content = excluded.content, imported_at = excluded.imported_at
                """
            )
        }
    }
}
