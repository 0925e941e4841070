import Quantities

extension KnowledgeModel {
    /// What an answer changes, with an explanation for each concept.
    ///
    /// The concepts of one item are updated together, each from what was known before the answer, so their order does
    /// not matter. `knowledge` may hold only the beliefs of ``concepts(neededFor:)-(Evidence)``.
    public func update(_ knowledge: LearnerKnowledge, with evidence: Evidence) -> KnowledgeUpdate {
        let load = load(of: evidence, in: knowledge)
        let risk = load?.overloadRisk ?? 0
        var next = knowledge
        var tally = OutcomeTally()
        var explanations: [Explanation] = []
        for entry in evidence.concepts {
            let parameters = parameters(for: entry.concept)
            let step = step(entry, of: evidence, in: knowledge, parameters: parameters.parameters, risk: risk)
            next.write(step, for: entry.concept, of: evidence)
            tally.add(step, conceptWeight: entry.weight, isOnlyOne: evidence.concepts.count == 1)
            explanations.append(
                Explanation(
                    step,
                    concept: entry.concept,
                    isCorrect: evidence.isCorrect,
                    parameters: parameters,
                    version: version
                )
            )
        }
        next.session = knowledge.session.after(evidence.facts, overloadRisk: risk)
        let numbers = load.map { AnswerOutcome.Load(total: $0.totalLoad, overloadRisk: $0.overloadRisk) }
        let outcome = tally.outcome(isCorrect: evidence.isCorrect, load: numbers)
        return KnowledgeUpdate(knowledge: next, explanations: explanations, load: load, outcome: outcome)
    }

    /// Changes what is known by one answer, without explanations; the same bytes as ``update(_:with:)``.
    @discardableResult
    public func apply(_ evidence: Evidence, to knowledge: inout LearnerKnowledge) -> AnswerOutcome {
        let shares = shares(of: evidence, in: knowledge)
        let risk = shares?.overloadRisk ?? 0
        var tally = OutcomeTally()
        if evidence.concepts.count == 1, let entry = evidence.concepts.first {
            let parameters = parameters(for: entry.concept).parameters
            let step = step(entry, of: evidence, in: knowledge, parameters: parameters, risk: risk)
            tally.add(step, conceptWeight: entry.weight, isOnlyOne: true)
            knowledge.write(step, for: entry.concept, of: evidence)
        } else {
            let steps = evidence.concepts.map { entry in
                let parameters = parameters(for: entry.concept).parameters
                return step(entry, of: evidence, in: knowledge, parameters: parameters, risk: risk)
            }
            for (entry, step) in zip(evidence.concepts, steps) {
                tally.add(step, conceptWeight: entry.weight, isOnlyOne: false)
                knowledge.write(step, for: entry.concept, of: evidence)
            }
        }
        knowledge.session.open(at: evidence.at)
        knowledge.session.record(evidence.facts, overloadRisk: risk)
        let load = shares.map { AnswerOutcome.Load(total: $0.total, overloadRisk: $0.overloadRisk) }
        return tally.outcome(isCorrect: evidence.isCorrect, load: load)
    }

    private func step(
        _ entry: ConceptWeight,
        of evidence: Evidence,
        in knowledge: LearnerKnowledge,
        parameters: BKTParameters,
        risk: Double
    ) -> ConceptStep {
        let belief = knowledge.beliefs[entry.concept]
        let mastery = (belief?.mastery ?? parameters.prior).value
        let weight = entry.weight * evidence.weight
        guard case .enhanced(let settings) = version else {
            return ConceptStep(mastery: mastery, parameters: parameters, isCorrect: evidence.isCorrect, weight: weight)
        }
        let adjustment = StepAdjustment(
            settings: settings,
            days: belief?.days(until: evidence.at) ?? 0,
            risk: risk,
            boost: boost(of: entry.concept, in: knowledge)
        )
        return ConceptStep(
            mastery: mastery,
            parameters: parameters,
            isCorrect: evidence.isCorrect,
            weight: weight,
            adjusting: adjustment
        )
    }

    private func boost(of concept: ConceptID, in knowledge: LearnerKnowledge) -> Double {
        var sum = TransferSum()
        for edge in graph.transfers(into: concept) {
            guard let belief = knowledge.beliefs[edge.source] else { continue }
            sum.add(strength: edge.strength, mastery: belief.mastery.value)
        }
        return sum.boost
    }
}

extension LearnerKnowledge {
    fileprivate mutating func write(_ step: ConceptStep, for concept: ConceptID, of evidence: Evidence) {
        let old = beliefs[concept]
        beliefs[concept] = ConceptBelief(
            mastery: Probability(clamping: step.after),
            attempts: (old?.attempts ?? 0) + 1,
            lastItem: evidence.item,
            lastAnswerAt: old?.lastAnswerAt.map { max($0, evidence.at) } ?? evidence.at
        )
    }
}
