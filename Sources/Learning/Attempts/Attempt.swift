package import KnowledgeTracing
package import Quantities

/// One line of the attempt log: everything that a replay needs, and what the learner saw.
package struct Attempt: Hashable, Sendable {
    /// Who answered.
    package let learner: LearnerID
    /// The place among the learner's attempts, from 1, without gaps.
    package let ordinal: Int
    /// The idempotency key, unique for the learner.
    package let key: AttemptKey
    /// What kind of attempt it is.
    package let kind: Kind
    /// The practice session that it belongs to; `nil` for attempts from elsewhere.
    package let session: PracticeSessionID?
    /// The evidence that beliefs are made of.
    package let evidence: Evidence
    /// What was asked and answered.
    package let record: Record
    /// What the answer brought under the model that served then.
    package let outcome: AnswerOutcome

    /// What kind of attempt it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// An answer to an item of a practice session.
        case answered
        /// The learner asked for the solution; counts as a wrong answer.
        case gaveUp = "gave-up"
        /// An answer that another system reported.
        case reported
        /// An answer from an imported log.
        case imported
    }

    /// How sure a learner was of an answer.
    package enum Confidence: String, Sendable, Codable, CaseIterable {
        /// A guess.
        case low
        /// Fairly sure.
        case medium
        /// Certain.
        case high
    }

    /// What was asked and answered, beside the evidence.
    package struct Record: Hashable, Sendable {
        /// The seed of the item's draw; `nil` where the item is not one of ours.
        package let seed: Int64?
        /// The response as JSON; `nil` where none was given.
        package let response: String?
        /// The misconception that the response shows, if one is known.
        package let misconception: String?
        /// How many hints were open, 0...3.
        package let hints: Int
        /// The marks that were won or lost.
        package let marks: Marks
        /// How sure the learner was; `nil` where they did not say.
        package let confidence: Confidence?

        /// Makes a record.
        package init(
            seed: Int64? = nil,
            response: String? = nil,
            misconception: String? = nil,
            hints: Int = 0,
            marks: Marks = .zero,
            confidence: Confidence? = nil
        ) {
            self.seed = seed
            self.response = response
            self.misconception = misconception
            self.hints = hints
            self.marks = marks
            self.confidence = confidence
        }

        /// The same record with so many hints.
        func with(hints: Int) -> Record {
            Record(
                seed: seed,
                response: response,
                misconception: misconception,
                hints: hints,
                marks: marks,
                confidence: confidence
            )
        }
    }

    /// Makes an attempt.
    package init(
        learner: LearnerID,
        ordinal: Int,
        key: AttemptKey,
        kind: Kind,
        session: PracticeSessionID?,
        evidence: Evidence,
        record: Record,
        outcome: AnswerOutcome
    ) {
        self.learner = learner
        self.ordinal = ordinal
        self.key = key
        self.kind = kind
        self.session = session
        self.evidence = evidence
        self.record = record
        self.outcome = outcome
    }
}
