package import KnowledgeTracing

/// What is stored about one learner: how far the log goes, and what it led to.
package struct LearnerRecord: Hashable, Sendable {
    /// The number of attempts in the log.
    package var ordinal: Int
    /// The model version that made the beliefs; `nil` before the first attempt.
    package var version: ModelVersionID?
    /// The session and the beliefs; where only some concepts were asked for, only theirs.
    package var knowledge: LearnerKnowledge

    /// Makes a record, by default that of a learner without an attempt.
    package init(
        ordinal: Int = 0,
        version: ModelVersionID? = nil,
        knowledge: LearnerKnowledge = LearnerKnowledge()
    ) {
        self.ordinal = ordinal
        self.version = version
        self.knowledge = knowledge
    }
}
