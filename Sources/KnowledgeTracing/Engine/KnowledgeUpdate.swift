/// What one answer changes, and why.
public struct KnowledgeUpdate: Hashable, Sendable {
    /// All that is known about the learner afterwards; concepts that the answer does not touch are as they were.
    public let knowledge: LearnerKnowledge
    /// One explanation for each of the item's concepts, in their order.
    public let explanations: [Explanation]
    /// The cognitive load of the answer; `nil` under a version that assesses none.
    public let load: LoadAssessment?
    /// The few numbers for the engine's summary.
    public let outcome: AnswerOutcome
}
