package import KnowledgeTracing
package import Quantities

/// An answer on its way into the log.
package struct Submission: Hashable, Sendable {
    /// Who answered.
    package let learner: LearnerID
    /// The idempotency key.
    package let key: AttemptKey
    /// What kind of attempt it is.
    package let kind: Attempt.Kind
    /// The practice session whose open item is answered; `nil` for attempts from elsewhere.
    package let session: PracticeSessionID?
    /// The evidence, before the session's hints are taken into account.
    package let evidence: Evidence
    /// What was asked and answered, before the session's hints are taken into account.
    package let record: Attempt.Record

    /// Makes a submission.
    package init(
        learner: LearnerID,
        key: AttemptKey,
        kind: Attempt.Kind,
        session: PracticeSessionID? = nil,
        evidence: Evidence,
        record: Attempt.Record = Attempt.Record()
    ) {
        self.learner = learner
        self.key = key
        self.kind = kind
        self.session = session
        self.evidence = evidence
        self.record = record
    }
}
