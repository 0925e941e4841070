package import Learning
import Relational

extension LearningStore: AnswerImportStore {
    package func importProgress(of log: String) async throws -> AnswerImport.Progress? {
        try await database.read { connection in
            try connection.firstRow("SELECT row_done, stored FROM answer_import WHERE log = \(log)").map { row in
                AnswerImport.Progress(log: log, row: Int(try row.integer(0)), stored: Int(try row.integer(1)))
            }
        }
    }

    package func save(_ progress: AnswerImport.Progress) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO answer_import (log, row_done, stored)
                VALUES (\(progress.log), \(progress.row), \(progress.stored))
                ON CONFLICT (log) DO UPDATE SET row_done = excluded.row_done, stored = excluded.stored
                """
            )
        }
    }
}
