package import Curriculum
package import KnowledgeTracing
package import Quantities

/// An answer as it arrives from a client.
package struct AnswerDraft: Sendable {
    /// The practice session.
    package let session: PracticeSessionID
    /// The idempotency key.
    package let key: AttemptKey
    /// The template that is answered.
    package let item: ItemID
    /// The seed of the draw.
    package let seed: Int64
    /// The answer; `nil` to give up and see the solution.
    package let response: Response?
    /// The time that the learner took; `nil` where the client did not measure it.
    package let responseTime: TimeSpan?
    /// What surrounded the answer.
    package let context: AnswerContext
    /// How sure the learner was; `nil` where they did not say.
    package let confidence: Attempt.Confidence?

    /// Makes a draft.
    package init(
        session: PracticeSessionID,
        key: AttemptKey,
        item: ItemID,
        seed: Int64,
        response: Response?,
        responseTime: TimeSpan? = nil,
        context: AnswerContext = .quiet,
        confidence: Attempt.Confidence? = nil
    ) {
        self.session = session
        self.key = key
        self.item = item
        self.seed = seed
        self.response = response
        self.responseTime = responseTime
        self.context = context
        self.confidence = confidence
    }
}
