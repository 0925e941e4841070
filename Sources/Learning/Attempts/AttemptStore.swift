package import Quantities

/// Where the attempt log is kept, and the beliefs that each entry moves with it.
package protocol AttemptStore: Sendable {
    /// Enters a batch's submissions in order, in one transaction, and returns when all of it is on disk.
    ///
    /// The batch is gathered when the transaction begins. A submission at fault takes nothing of the others with it.
    /// Throws where the store as a whole fails; then nothing was entered, or the outcome is unknown and the same keys
    /// may be sent again.
    func record(
        _ batch: SubmissionBatch,
        under model: ActiveModel
    ) async throws -> [Result<Receipt, SubmissionFault>]

    /// A learner's attempts after an ordinal, in order, at most `limit`.
    func attempts(of learner: LearnerID, after ordinal: Int, limit: Int) async throws -> [Attempt]

    /// A learner's newest attempts, newest first, at most `limit`.
    func newestAttempts(of learner: LearnerID, limit: Int) async throws -> [Attempt]

    /// The seeds of a template that a learner has attempted, at most 1,000, newest first.
    func seeds(of item: ItemID, attemptedBy learner: LearnerID) async throws -> [Int64]

    /// How many attempts each of some learners made since a moment; a learner without one may be left out.
    func attemptCounts(of learners: [LearnerID], since: Instant) async throws -> [LearnerID: Int]

    /// The attempts of all learners that were given last, newest first, at most `limit`.
    func newestAttempts(limit: Int) async throws -> [Attempt]
}

extension AttemptStore {
    /// Enters submissions that are known already, as ``record(_:under:)-(SubmissionBatch,_)`` does.
    package func record(
        _ submissions: [Submission],
        under model: ActiveModel
    ) async throws -> [Result<Receipt, SubmissionFault>] {
        try await record(SubmissionBatch { submissions }, under: model)
    }
}
