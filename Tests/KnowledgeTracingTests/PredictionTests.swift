import KnowledgeTracing
import Quantities
import Testing

@Suite struct PredictionTests {
    private let half = LearnerKnowledge(beliefs: [
        "waves": ConceptBelief(mastery: .half, attempts: 5, lastAnswerAt: day(0))
    ])

    private func chance(_ model: KnowledgeModel, difficulty: Double, at moment: Instant? = nil) -> Double {
        model.prediction(for: [ConceptWeight("waves")], difficulty: difficulty, in: half, at: moment).probability.value
    }

    @Test func `difficulty shifts slip and guess`() {
        // d = 1: 0.5 x 0.9 + 0.5 x 0.2. d = 2: slip 0.2, guess 0.1. d = 0.5: slip 0.05, guess 0.4.
        #expect(isClose(chance(.enhanced, difficulty: 1), 0.55))
        #expect(isClose(chance(.enhanced, difficulty: 2), 0.45))
        #expect(isClose(chance(.enhanced, difficulty: 0.5), 0.675))
        // d = 8: slip 0.8 is held at 0.5, guess 0.025 at 0.1.
        #expect(isClose(chance(.enhanced, difficulty: 8), 0.3))
    }

    @Test func `the standard version does not look at difficulty`() {
        #expect(chance(.standard, difficulty: 5) == BKTParameters.standard.prediction(at: .half).value)
    }

    @Test func `a harder item is never likelier to be right`() {
        for step in 1...60 {
            let easier = chance(.enhanced, difficulty: Double(step) / 10)
            #expect(chance(.enhanced, difficulty: Double(step + 1) / 10) <= easier)
        }
    }

    @Test func `time away lowers the chance under the enhanced version only`() {
        #expect(chance(.enhanced, difficulty: 1, at: day(10)) < chance(.enhanced, difficulty: 1))
        #expect(chance(.enhanced, difficulty: 1, at: day(1)) == chance(.enhanced, difficulty: 1))
        #expect(chance(.standard, difficulty: 1, at: day(10)) == chance(.standard, difficulty: 1))
    }

    @Test(arguments: [
        (0.9, ItemPrediction.Label.high), (0.8, .medium), (0.51, .medium), (0.5, .low), (0.1, .low),
    ])
    func `the label is high above 0.8 and medium above 0.5`(chance: Double, label: ItemPrediction.Label) {
        #expect(ItemPrediction(probability: Probability(clamping: chance)).label == label)
    }

    @Test func `several concepts meet at the mean of their log-odds`() {
        // Masteries at the edges give chances 0.9 and 0.25, log-odds ln 9 and -ln 3; their mean is ln(3) / 2.
        let knowledge = LearnerKnowledge(beliefs: [
            "waves": ConceptBelief(mastery: Probability(clamping: 1)),
            "optics": ConceptBelief(mastery: Probability(clamping: 0)),
        ])
        let even = KnowledgeModel.standard.prediction(
            for: [ConceptWeight("waves"), ConceptWeight("optics")],
            in: knowledge
        )
        let root = 3.0.squareRoot()
        #expect(isClose(even.probability.value, root / (1 + root), within: 1e-8))
        let leaning = KnowledgeModel.standard.prediction(
            for: [ConceptWeight("waves"), ConceptWeight("optics", weight: 0)],
            in: knowledge
        )
        #expect(isClose(leaning.probability.value, 0.9, within: 1e-8))
    }

    @Test func `without a concept the chance is even and an unseen one is at its prior`() {
        #expect(KnowledgeModel.standard.prediction(for: [], in: half).probability == .half)
        let unseen = KnowledgeModel.standard.prediction(for: [ConceptWeight("optics")], in: half)
        #expect(isClose(unseen.probability.value, 0.315))
    }
}
