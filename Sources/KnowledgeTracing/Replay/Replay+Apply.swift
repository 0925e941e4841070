public import Quantities

extension Replay {
    /// Applies the next answer of the log; per learner the answers come oldest first.
    ///
    /// The handles must come from this replay; a foreign one traps.
    public mutating func apply(
        _ facts: AnswerFacts,
        by learner: Handle<LearnerSubject>,
        to item: Handle<ItemSubject>,
        testing conceptSet: Handle<ConceptSetSubject>
    ) {
        let members = setRanges[Int(conceptSet.index)]
        var answer = ReplayAnswer(learner: learner.index, item: item.index, members: members)
        if case .enhanced(let settings) = model.version {
            let shares = shares(of: answer, facts: facts)
            answer.settings = settings
            answer.load = AnswerOutcome.Load(total: shares.total, overloadRisk: shares.overloadRisk)
        }
        let outcome = members.count == 1 ? applySingle(answer, facts: facts) : applyMany(answer, facts: facts)
        sessions[Int(learner.index)].open(at: facts.at)
        sessions[Int(learner.index)].record(facts, overloadRisk: answer.load?.overloadRisk ?? 0)
        recent.append(RecentEntry(position: position, learner: learner.index, outcome: outcome))
        position += 1
    }

    /// Passes over the next answer of the log because another part of the replay takes it.
    public mutating func skip() { position += 1 }

    private mutating func applySingle(_ answer: ReplayAnswer, facts: AnswerFacts) -> AnswerOutcome {
        var tally = OutcomeTally()
        let member = setMembers[answer.members.lowerBound]
        let place = beliefs.place(learner: answer.learner, concept: member.concept)
        let step = step(member, at: place, of: answer, facts: facts)
        tally.add(step, conceptWeight: member.weight, isOnlyOne: true)
        write(step, of: member, at: place, answer: answer, facts: facts)
        return tally.outcome(isCorrect: facts.isCorrect, load: answer.load)
    }

    private mutating func applyMany(_ answer: ReplayAnswer, facts: AnswerFacts) -> AnswerOutcome {
        var tally = OutcomeTally()
        let steps = answer.members.map { index in
            let place = beliefs.place(learner: answer.learner, concept: setMembers[index].concept)
            return (place: place, step: step(setMembers[index], at: place, of: answer, facts: facts))
        }
        for (index, found) in zip(answer.members, steps) {
            tally.add(found.step, conceptWeight: setMembers[index].weight, isOnlyOne: false)
            write(found.step, of: setMembers[index], at: found.place, answer: answer, facts: facts)
        }
        return tally.outcome(isCorrect: facts.isCorrect, load: answer.load)
    }

    private func step(
        _ member: SetMember,
        at place: UInt32,
        of answer: ReplayAnswer,
        facts: AnswerFacts
    ) -> ConceptStep {
        let concept = Int(member.concept)
        let isNew = place == BeliefTable.none
        let mastery = isNew ? concepts[concept].parameters.prior.value : beliefs[place].mastery.value
        let weight = member.weight * facts.weight
        let parameters = concepts[concept].parameters
        guard let settings = answer.settings, let load = answer.load else {
            return ConceptStep(mastery: mastery, parameters: parameters, isCorrect: facts.isCorrect, weight: weight)
        }
        let adjustment = StepAdjustment(
            settings: settings,
            days: isNew ? 0 : max(0, facts.at.since(beliefs[place].lastAnswerAt).days),
            risk: load.overloadRisk,
            boost: boost(of: concept, for: answer.learner)
        )
        return ConceptStep(
            mastery: mastery,
            parameters: parameters,
            isCorrect: facts.isCorrect,
            weight: weight,
            adjusting: adjustment
        )
    }

    private mutating func write(
        _ step: ConceptStep,
        of member: SetMember,
        at place: UInt32,
        answer: ReplayAnswer,
        facts: AnswerFacts
    ) {
        let mastery = Probability(clamping: step.after)
        guard place != BeliefTable.none else {
            beliefs.insert(
                mastery: mastery,
                at: facts.at,
                item: answer.item,
                learner: answer.learner,
                concept: member.concept
            )
            return
        }
        beliefs[place].mastery = mastery
        beliefs[place].attempts += 1
        beliefs[place].lastItem = answer.item
        beliefs[place].lastAnswerAt = max(beliefs[place].lastAnswerAt, facts.at)
    }
}

/// One answer of a replay by indexes, with what the version makes of its load.
struct ReplayAnswer {
    let learner: UInt32
    let item: UInt32
    let members: Range<Int>
    var settings: EnhancedSettings?
    var load: AnswerOutcome.Load?
}
