import KnowledgeTracing
package import Quantities

extension MemoryLearningStore: BeliefStore {
    package func records(of learners: [LearnerID]) -> [LearnerID: LearnerRecord] {
        learners.reduce(into: [:]) { records, learner in records[learner] = states[learner] }
    }

    package func learnersWithAttempts(after learner: LearnerID?, limit: Int) -> [LearnerID] {
        let later = states.keys.filter { candidate in learner.map { candidate > $0 } ?? true }
        return Array(later.sorted().prefix(limit))
    }

    package func rebuild(_ learners: [LearnerID], under model: ActiveModel) -> RebuildOutcome {
        var folded = 0
        for learner in Set(learners) {
            guard let log = logs[learner], !log.isEmpty else { continue }
            var knowledge = LearnerKnowledge()
            for attempt in log { model.knowledge.apply(attempt.evidence, to: &knowledge) }
            states[learner] = LearnerRecord(ordinal: log.count, version: model.version, knowledge: knowledge)
            folded += log.count
        }
        return RebuildOutcome(attempts: folded, overtaken: [])
    }

    package func takeSnapshots(since: Instant, at now: Instant) {
        for (learner, record) in states {
            for (concept, belief) in record.knowledge.beliefs {
                guard let at = belief.lastAnswerAt, at >= since, at <= now else { continue }
                let point = MasterySnapshot(at: at, mastery: belief.mastery, attempts: belief.attempts)
                let day = at.microseconds / 86_400_000_000
                series[SeriesID(learner: learner, concept: concept), default: [:]][day] = point
            }
        }
    }

    package func snapshots(of learner: LearnerID, concept: ConceptID) -> [MasterySnapshot] {
        let days = series[SeriesID(learner: learner, concept: concept)] ?? [:]
        return days.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension MemoryLearningStore: RecomputeStore {
    package func recomputeProgress() -> Recompute.Progress? { recompute }

    package func save(_ progress: Recompute.Progress) { recompute = progress }
}
