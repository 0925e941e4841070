import KnowledgeTracing
import Prediction
import Quantities

/// The attempt log as a table to fit models to, and how the active model foresees it.
struct StoredAnswers: Sendable {
    /// The answers; the skills are the concepts.
    private(set) var table = AnswerTable()
    /// The learners, by number.
    private(set) var learners: [LearnerID] = []
    /// The moment of each answer.
    private(set) var moments: [Instant] = []
    /// What the active model foresees of each answer from the answers before it.
    private(set) var foreseen: [Double] = []

    /// Adds a learner's whole log, oldest first; a learner without an attempt is left out.
    mutating func add(_ attempts: [Attempt], of learner: LearnerID, under model: ActiveModel) {
        guard !attempts.isEmpty else { return }
        let number = learners.count
        learners.append(learner)
        var knowledge = LearnerKnowledge()
        var trace = LearnerTrace()
        var names = model.predictor?.vocabulary ?? Vocabulary()
        for attempt in attempts {
            let evidence = attempt.evidence
            let skills = evidence.concepts.map(\.concept.rawValue)
            let update = model.knowledge.update(knowledge, with: evidence)
            let at = evidence.facts.at.secondsSinceEpoch
            var chance = update.outcome.predicted.value
            if let predictor = model.predictor {
                let question = names.question(item: evidence.item.rawValue, skills: skills)
                let other = predictor.predictAndRecord(evidence.isCorrect, to: question, at: at, in: &trace).value
                if evidence.concepts.allSatisfy({ model.foreseen.contains($0.concept) }) { chance = other }
            }
            foreseen.append(chance)
            moments.append(evidence.facts.at)
            knowledge = update.knowledge
            let own = table.vocabulary.question(item: evidence.item.rawValue, skills: skills)
            table.append(learner: number, own, isCorrect: evidence.isCorrect, at: at)
        }
    }
}
