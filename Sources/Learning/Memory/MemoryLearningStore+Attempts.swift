import KnowledgeTracing
package import Quantities

extension MemoryLearningStore: AttemptStore {
    package func record(
        _ batch: SubmissionBatch,
        under model: ActiveModel
    ) -> [Result<Receipt, SubmissionFault>] {
        let submissions = batch.submissions
        if let activeVersion, activeVersion != model.version {
            return submissions.map { _ in .failure(.modelChanged(activeVersion)) }
        }
        var ledger = Ledger(
            model: model,
            learners: states,
            sessions: practiceSessions,
            known: submissions.compactMap { submission in
                logs[submission.learner]?.first { $0.key == submission.key }
            }
        )
        let outcomes = submissions.map { submission in
            Result { () throws(SubmissionFault) in try ledger.enter(submission) }
        }
        states = ledger.learners
        practiceSessions = ledger.sessions
        for attempt in ledger.entered { logs[attempt.learner, default: []].append(attempt) }
        return outcomes
    }

    package func attempts(of learner: LearnerID, after ordinal: Int, limit: Int) -> [Attempt] {
        Array((logs[learner] ?? []).dropFirst(max(0, ordinal)).prefix(limit))
    }

    package func newestAttempts(of learner: LearnerID, limit: Int) -> [Attempt] {
        (logs[learner] ?? []).suffix(limit).reversed()
    }

    package func seeds(of item: ItemID, attemptedBy learner: LearnerID) -> [Int64] {
        let attempts = (logs[learner] ?? []).reversed().filter { $0.evidence.item == item }
        return Array(attempts.compactMap(\.record.seed).prefix(1000))
    }

    package func attemptCounts(of learners: [LearnerID], since: Instant) -> [LearnerID: Int] {
        learners.reduce(into: [:]) { counts, learner in
            let count = (logs[learner] ?? []).count { $0.evidence.at >= since }
            if count > 0 { counts[learner] = count }
        }
    }

    package func newestAttempts(limit: Int) -> [Attempt] {
        let newest = logs.values.joined().sorted {
            ($0.evidence.at, $0.learner, $0.ordinal) > ($1.evidence.at, $1.learner, $1.ordinal)
        }
        return Array(newest.prefix(limit))
    }
}

extension MemoryLearningStore: AnswerImportStore {
    package func importProgress(of log: String) -> AnswerImport.Progress? { imports[log] }

    package func save(_ progress: AnswerImport.Progress) { imports[progress.log] = progress }
}
