import KnowledgeTracing
import Quantities
import Testing

@Suite struct StabilityTests {
    private static let extremes: [BKTParameters] = {
        let corners = [1e-12, 1e-10, 0.499]
        return corners.flatMap { slip in
            corners.flatMap { guess in
                [1e-12, 0.5, 1 - 1e-12].compactMap { learn in
                    try? BKTParameters(prior: learn, learn: learn, slip: slip, guess: guess)
                }
            }
        }
    }()

    @Test(arguments: [true, false])
    func `ten thousand equal answers leave a probability`(isCorrect: Bool) {
        #expect(Self.extremes.count == 27)
        for parameters in Self.extremes {
            var mastery = parameters.prior
            for _ in 0..<10_000 { mastery = parameters.updated(mastery, correct: isCorrect) }
            #expect(mastery.value >= 1e-10 && mastery.value <= 1 - 1e-10)
            #expect(parameters.prediction(at: mastery).value.isFinite)
        }
    }

    @Test(arguments: [true, false])
    func `ten thousand light answers leave a probability`(isCorrect: Bool) {
        for parameters in Self.extremes {
            var mastery = parameters.prior
            for _ in 0..<10_000 { mastery = parameters.updated(mastery, correct: isCorrect, weight: 0.3) }
            #expect(mastery.value >= 1e-10 && mastery.value <= 1 - 1e-10)
        }
    }

    @Test func `a run of right answers does not block a later fall`() {
        var mastery = BKTParameters.standard.prior
        for _ in 0..<10_000 { mastery = BKTParameters.standard.updated(mastery, correct: true) }
        for _ in 0..<100 { mastery = BKTParameters.standard.updated(mastery, correct: false) }
        #expect(mastery.value < 0.2)
    }

    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `no number leaves its range in ten thousand mixed answers`(model: KnowledgeModel) {
        var source = AnswerSource(seed: 10)
        var knowledge = LearnerKnowledge()
        for _ in 0..<10_000 {
            let outcome = model.apply(source.next(), to: &knowledge)
            #expect(outcome.gain >= -1 && outcome.gain <= 1)
            #expect(outcome.load.map { $0.overloadRisk >= 0 && $0.overloadRisk <= 1 } ?? true)
        }
        for belief in knowledge.beliefs.values {
            #expect(belief.mastery.value >= 1e-10 && belief.mastery.value <= 1 - 1e-10)
        }
    }

    @Test func `a century away, the same moment again and a clock that went back are all sound`() {
        var knowledge = LearnerKnowledge()
        for moment in [day(0), day(0), day(36_500), day(-36_500), day(36_500)] {
            let evidence = Evidence(item: "item", concepts: [ConceptWeight("waves")], isCorrect: true, at: moment)
            let update = KnowledgeModel.enhanced.update(knowledge, with: evidence)
            knowledge = update.knowledge
            #expect(update.explanations.allSatisfy { $0.after.value.isFinite && $0.prior.value >= 1e-10 })
        }
    }

    @Test func `facts that are no numbers are held`() {
        let facts = AnswerFacts(isCorrect: true, weight: .nan, difficulty: .nan, steps: -4, at: day(0))
        #expect(facts.weight == 0 && facts.difficulty == 1 && facts.steps == 1)
        let far = AnswerFacts(isCorrect: true, weight: 7, difficulty: .infinity, at: day(0))
        #expect(far.weight == 1 && far.difficulty == Difficulty.range.upperBound)
    }
}
