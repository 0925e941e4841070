public import Quantities

extension Replay {
    /// The learners that were interned, in the order of their first mention.
    public var learnerIDs: [LearnerID] { learners.values }

    /// The number of beliefs, one for each learner and concept with an answer.
    public var beliefCount: Int { beliefs.beliefs.count }

    /// What is known about a learner at this point of the log.
    ///
    /// `nil` for a learner that was never interned. O(concepts of the learner).
    public func knowledge(of learner: LearnerID) -> LearnerKnowledge? {
        guard let index = learners.index(of: learner) else { return nil }
        var found: [ConceptID: ConceptBelief] = [:]
        for belief in beliefs.beliefs(of: index) {
            found[conceptNames.values[Int(belief.concept)]] = ConceptBelief(
                mastery: belief.mastery,
                attempts: Int(belief.attempts),
                lastItem: items.values[Int(belief.lastItem)],
                lastAnswerAt: belief.lastAnswerAt
            )
        }
        return LearnerKnowledge(session: sessions[Int(index)], beliefs: found)
    }

    /// The last answers that were applied, oldest first; for going on online where the replay ends.
    public var recentAnswers: RecentAnswers {
        var window = RecentAnswers(capacity: recent.capacity)
        for entry in recent.elements { window.record(entry.outcome, of: learners.values[Int(entry.learner)]) }
        return window
    }

    /// The summary of the last answers that were applied.
    public var summary: EngineSummary {
        let entries = recent.elements
        return EngineSummary(
            outcomes: entries.lazy.map(\.outcome),
            learners: Set(entries.map(\.learner)).count
        )
    }

    /// The summary of a log that was replayed in parts cut by learner; the same as that of one replay.
    public static func summary(of parts: [Replay]) -> EngineSummary {
        let window = parts.map(\.recent.capacity).max() ?? 0
        let entries = parts.flatMap { part in
            part.recent.elements.map { entry in
                (
                    position: entry.position,
                    entry: RecentAnswers.Entry(
                        learner: part.learners.values[Int(entry.learner)],
                        outcome: entry.outcome
                    )
                )
            }
        }
        let latest = entries.sorted { $0.position < $1.position }.suffix(window)
        return EngineSummary(of: latest.map(\.entry))
    }
}
