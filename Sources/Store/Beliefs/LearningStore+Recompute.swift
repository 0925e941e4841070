import Foundation
package import Learning
import Relational

extension LearningStore: RecomputeStore {
    package func recomputeProgress() async throws -> Recompute.Progress? {
        try await database.read { connection in
            guard let row = try connection.firstRow("SELECT progress FROM recompute_run WHERE id = 1") else {
                return nil
            }
            return try JSONDecoder().decode(Recompute.Progress.self, from: Data(try row.text(0).utf8))
        }
    }

    package func save(_ progress: Recompute.Progress) async throws {
        let text = String(decoding: try JSONEncoder().encode(progress), as: UTF8.self)
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO recompute_run (id, progress) VALUES (1, \(text))
                ON CONFLICT (id) DO UPDATE SET progress = excluded.progress
                """
            )
        }
    }
}
