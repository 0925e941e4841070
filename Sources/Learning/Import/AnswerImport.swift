package import KnowledgeTracing
package import Quantities

/// Takes the answers of another system's log into the attempt log: in order, resumable, each row once.
package struct AnswerImport: Sendable {
    /// How far the import of one log has come.
    package struct Progress: Hashable, Sendable {
        /// The name of the log, which makes its rows' keys unique.
        package let log: String
        /// The number of the last row that is stored; rows are numbered from 1.
        package var row: Int
        /// How many rows were stored, in this run and before.
        package var stored: Int

        /// Makes a progress, by default that of an import that has not begun.
        package init(log: String, row: Int = 0, stored: Int = 0) {
            self.log = log
            self.row = row
            self.stored = stored
        }
    }

    /// One row of a log.
    package struct Entry: Sendable {
        /// The number of the row.
        package let row: Int
        /// Who answered.
        package let learner: LearnerID
        /// The evidence.
        package let evidence: Evidence

        /// Makes an entry.
        package init(row: Int, learner: LearnerID, evidence: Evidence) {
            self.row = row
            self.learner = learner
            self.evidence = evidence
        }
    }

    private let attempts: any AttemptStore
    private let imports: any AnswerImportStore
    private let models: ModelRegistry
    private let rebuilder: BeliefRebuilder

    /// Makes the use case.
    package init(
        attempts: any AttemptStore,
        beliefs: any BeliefStore,
        imports: any AnswerImportStore,
        models: ModelRegistry
    ) {
        self.attempts = attempts
        self.imports = imports
        self.models = models
        rebuilder = BeliefRebuilder(store: beliefs)
    }

    /// How far the import of a log has come.
    package func progress(of log: String) async throws -> Progress {
        try await imports.importProgress(of: log) ?? Progress(log: log)
    }

    /// Stores a part of a log and returns how far the import has come then.
    ///
    /// Rows that were stored before are passed over by their keys, so a part may be sent twice. Throws what the store
    /// throws, with everything before this part kept.
    package func store(_ entries: [Entry], after progress: Progress) async throws -> Progress {
        guard let last = entries.last else { return progress }
        var left = entries.map { entry in
            Submission(
                learner: entry.learner,
                key: AttemptKey(stored: "\(progress.log):\(entry.row)"),
                kind: .imported,
                evidence: entry.evidence
            )
        }
        var next = progress
        for _ in 0..<3 where !left.isEmpty {
            let results = try await attempts.record(left, under: models.active())
            next.stored += results.count { if case .success(let receipt) = $0 { !receipt.isRepeat } else { false } }
            left = try await cure(left, results)
        }
        if let submission = left.first { throw SubmissionFault.outdated(submission.learner) }
        next.row = max(next.row, last.row)
        try await imports.save(next)
        return next
    }

    /// Rebuilds what was outdated and returns the submissions that are to be tried again.
    private func cure(
        _ submissions: [Submission],
        _ results: [Result<Receipt, SubmissionFault>]
    ) async throws -> [Submission] {
        var again: [Submission] = []
        var outdated: Set<LearnerID> = []
        var isModelOld = false
        for (submission, result) in zip(submissions, results) {
            guard case .failure(let fault) = result else { continue }
            switch fault {
            case .outdated(let learner): outdated.insert(learner)
            case .modelChanged: isModelOld = true
            default: throw fault
            }
            again.append(submission)
        }
        if isModelOld { _ = try await models.reload() }
        if !outdated.isEmpty { _ = try await rebuilder.rebuildAll(outdated.sorted(), under: models.active()) }
        return again
    }
}

/// Where the progress of imports is kept.
package protocol AnswerImportStore: Sendable {
    /// How far the import of a log has come; `nil` where it has not begun.
    func importProgress(of log: String) async throws -> AnswerImport.Progress?
    /// Keeps the progress in place of the one before.
    func save(_ progress: AnswerImport.Progress) async throws
}
