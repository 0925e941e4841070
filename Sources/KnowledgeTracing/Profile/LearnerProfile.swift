public import Quantities

/// A learner at a glance.
public struct LearnerProfile: Hashable, Sendable {
    /// The concepts with at least one answer, by identifier.
    public let concepts: [ConceptStanding]
    /// The mean mastery of these concepts; `nil` without any.
    public let meanMastery: Double?
    /// The mean confidence in these concepts; `nil` without any.
    public let meanConfidence: Double?
    /// The number of answers of the learner.
    public let practiceCount: Int
    /// When the last answer was given; `nil` before the first.
    public let lastActivityAt: Instant?

    /// The concepts with mastery above 0.8, by identifier.
    public var strong: [ConceptStanding] { concepts.filter(\.isStrong) }
    /// The concepts with mastery under 0.4, by identifier.
    public var weak: [ConceptStanding] { concepts.filter(\.isWeak) }
}

extension KnowledgeModel {
    /// The profile of a learner; at `moment`, if it is given, with what the version says is forgotten by then.
    public func profile(of knowledge: LearnerKnowledge, at moment: Instant? = nil) -> LearnerProfile {
        var masteries = RunningMean()
        var confidences = RunningMean()
        let seen = knowledge.beliefs.filter { $0.value.attempts > 0 }.sorted { $0.key < $1.key }
        let standings = seen.map { concept, belief in
            let standing = ConceptStanding(
                concept: concept,
                mastery: mastery(of: concept, in: knowledge, at: moment),
                confidence: confidence(in: concept, of: knowledge, at: moment),
                attempts: belief.attempts,
                lastAnswerAt: belief.lastAnswerAt
            )
            masteries.add(standing.mastery.value)
            confidences.add(standing.confidence)
            return standing
        }
        return LearnerProfile(
            concepts: standings,
            meanMastery: masteries.value,
            meanConfidence: confidences.value,
            practiceCount: knowledge.session.answers,
            lastActivityAt: knowledge.session.lastAnswerAt
        )
    }
}
