import Quantities

extension Replay {
    func shares(of answer: ReplayAnswer, facts: AnswerFacts) -> LoadShares {
        let question = QuestionDemand(
            difficulty: facts.difficulty,
            conceptCount: answer.members.count,
            steps: facts.steps,
            prerequisiteMastery: prerequisiteMastery(for: answer)
        )
        let learner = LearnerStrain(
            session: sessions[Int(answer.learner)],
            at: facts.at,
            responseTime: facts.responseTime
        )
        return LoadShares(question, learner: learner, context: facts.context)
    }

    func boost(of concept: Int, for learner: UInt32) -> Double {
        var sum = TransferSum()
        for source in concepts[concept].sources {
            let place = beliefs.place(learner: learner, concept: source.concept)
            guard place != BeliefTable.none else { continue }
            sum.add(strength: source.strength, mastery: beliefs[place].mastery.value)
        }
        return sum.boost
    }

    private func prerequisiteMastery(for answer: ReplayAnswer) -> Double {
        var mean = RunningMean()
        for member in setMembers[answer.members] {
            for needed in concepts[Int(member.concept)].prerequisites {
                let place = beliefs.place(learner: answer.learner, concept: needed)
                let isNew = place == BeliefTable.none
                mean.add(isNew ? concepts[Int(needed)].parameters.prior.value : beliefs[place].mastery.value)
            }
        }
        return mean.value ?? 1
    }
}
