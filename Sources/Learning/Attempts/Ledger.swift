package import KnowledgeTracing
package import Quantities

/// The working set of one transaction: what was loaded, and what a run of submissions makes of it.
///
/// Pure: a driver loads the set, enters the submissions in order, and stores what changed.
package struct Ledger: Sendable {
    /// The model that the beliefs are made by.
    package let model: ActiveModel
    /// The records of the learners, as they are now.
    package private(set) var learners: [LearnerID: LearnerRecord]
    /// The practice sessions, as they are now.
    package private(set) var sessions: [PracticeSessionID: PracticeSession]
    /// The attempts that were entered, in order.
    package private(set) var entered: [Attempt] = []
    /// The concepts whose beliefs changed, by learner.
    package private(set) var touched: [LearnerID: Set<ConceptID>] = [:]
    /// The sessions that changed.
    package private(set) var changedSessions: Set<PracticeSessionID> = []

    private var known: [LearnerID: [AttemptKey: Attempt]]

    /// Starts with what was loaded; `known` are the stored attempts that have the key of a submission.
    package init(
        model: ActiveModel,
        learners: [LearnerID: LearnerRecord],
        sessions: [PracticeSessionID: PracticeSession],
        known: [Attempt]
    ) {
        self.model = model
        self.learners = learners
        self.sessions = sessions
        self.known = Dictionary(grouping: known, by: \.learner).mapValues { attempts in
            Dictionary(attempts.map { ($0.key, $0) }) { first, _ in first }
        }
    }

    /// Enters a submission; one whose key is known changes nothing.
    package mutating func enter(_ submission: Submission) throws(SubmissionFault) -> Receipt {
        if let attempt = known[submission.learner]?[submission.key] {
            return Receipt(attempt: attempt, isRepeat: true, update: nil)
        }
        let settled = try settle(submission)
        var record = learners[submission.learner] ?? LearnerRecord()
        if let version = record.version, version != model.version { throw .outdated(submission.learner) }
        let update = model.knowledge.update(record.knowledge, with: settled.evidence)
        record.ordinal += 1
        record.version = model.version
        record.knowledge = update.knowledge
        let attempt = Attempt(
            learner: submission.learner,
            ordinal: record.ordinal,
            key: submission.key,
            kind: submission.kind,
            session: submission.session,
            evidence: settled.evidence,
            record: settled.record,
            outcome: update.outcome
        )
        learners[submission.learner] = record
        close(submission, with: attempt)
        known[submission.learner, default: [:]][submission.key] = attempt
        touched[submission.learner, default: []].formUnion(settled.evidence.concepts.map(\.concept))
        entered.append(attempt)
        return Receipt(attempt: attempt, isRepeat: false, update: update)
    }

    /// The submission with the session's hints taken into account, if it belongs to a session.
    private func settle(
        _ submission: Submission
    ) throws(SubmissionFault) -> (evidence: Evidence, record: Attempt.Record) {
        guard let id = submission.session else { return (submission.evidence, submission.record) }
        guard let session = sessions[id], session.learner == submission.learner else { throw .unknownSession(id) }
        guard let open = session.open, open.item == submission.evidence.item, open.seed == submission.record.seed
        else { throw .notOpen(submission.evidence.item) }
        let evidence = submission.evidence.discounted(forHints: open.hints).timed(since: open.askedAt)
        return (evidence, submission.record.with(hints: open.hints))
    }

    private mutating func close(_ submission: Submission, with attempt: Attempt) {
        guard let id = submission.session else { return }
        sessions[id] = sessions[id]?.closed(by: attempt)
        changedSessions.insert(id)
    }
}

extension Evidence {
    /// How much a right answer counts after 0, 1, 2 and 3 hints; a wrong one counts in full whatever was open.
    package static let hintWeights = [1.0, 0.7, 0.4, 0.2]

    /// The same evidence, weighing less where hints led to a right answer.
    func discounted(forHints hints: Int) -> Evidence {
        guard isCorrect, hints > 0 else { return self }
        let factor = Self.hintWeights[min(hints, Self.hintWeights.count - 1)]
        return with(weight: facts.weight * factor, responseTime: facts.responseTime)
    }

    /// The same evidence with the time since the item was asked, where the client measured none.
    ///
    /// More than an hour is no response time but an absence, and is left out.
    func timed(since askedAt: Instant) -> Evidence {
        let elapsed = facts.at.since(askedAt)
        guard facts.responseTime == nil, elapsed.seconds > 0, elapsed.minutes <= 60 else { return self }
        return with(weight: facts.weight, responseTime: elapsed)
    }

    private func with(weight: Double, responseTime: TimeSpan?) -> Evidence {
        let facts = AnswerFacts(
            isCorrect: isCorrect,
            weight: weight,
            difficulty: facts.difficulty,
            steps: facts.steps,
            at: facts.at,
            responseTime: responseTime,
            context: facts.context
        )
        return Evidence(item: item, concepts: concepts, facts: facts)
    }
}
