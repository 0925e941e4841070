public import Quantities

extension KnowledgeModel {
    /// The load that an item would put on a learner at `moment`; `nil` under the standard version.
    ///
    /// For choosing the next item: the response time is not known yet and counts as usual.
    public func load(
        of concepts: [ConceptWeight],
        difficulty: Double = 1,
        steps: Int = 1,
        in knowledge: LearnerKnowledge,
        at moment: Instant,
        context: AnswerContext = .quiet
    ) -> LoadAssessment? {
        guard case .enhanced = version else { return nil }
        return CognitiveLoad.assess(
            QuestionDemand(
                difficulty: difficulty,
                conceptCount: concepts.count,
                steps: steps,
                prerequisiteMastery: prerequisiteMastery(of: concepts, in: knowledge)
            ),
            learner: LearnerStrain(session: knowledge.session, at: moment),
            context: context
        )
    }

    func load(of evidence: Evidence, in knowledge: LearnerKnowledge) -> LoadAssessment? {
        guard case .enhanced = version else { return nil }
        let (question, learner) = demand(of: evidence, on: knowledge)
        return CognitiveLoad.assess(question, learner: learner, context: evidence.facts.context)
    }

    func shares(of evidence: Evidence, in knowledge: LearnerKnowledge) -> LoadShares? {
        guard case .enhanced = version else { return nil }
        let (question, learner) = demand(of: evidence, on: knowledge)
        return LoadShares(question, learner: learner, context: evidence.facts.context)
    }

    private func demand(of evidence: Evidence, on knowledge: LearnerKnowledge) -> (QuestionDemand, LearnerStrain) {
        let question = QuestionDemand(
            difficulty: evidence.difficulty,
            conceptCount: evidence.concepts.count,
            steps: evidence.facts.steps,
            prerequisiteMastery: prerequisiteMastery(of: evidence.concepts, in: knowledge)
        )
        let learner = LearnerStrain(
            session: knowledge.session,
            at: evidence.at,
            responseTime: evidence.facts.responseTime
        )
        return (question, learner)
    }

    private func prerequisiteMastery(of concepts: [ConceptWeight], in knowledge: LearnerKnowledge) -> Double {
        var mean = RunningMean()
        for entry in concepts {
            for needed in graph.prerequisites(of: entry.concept) {
                mean.add(mastery(of: needed, in: knowledge).value)
            }
        }
        return mean.value ?? 1
    }
}
