import Foundation
import KnowledgeTracing
import Quantities
import Testing

@Suite struct EnhancedRulesTests {
    private let model = KnowledgeModel.enhanced

    @Test func `the defaults are 0.3, 0.25, 0.1, 0.2 and 0.05 per day`() {
        let settings = EnhancedSettings.standard
        #expect(settings.defaults.prior.value == 0.3 && settings.defaults.learn.value == 0.25)
        #expect(settings.defaults.slip.value == 0.1 && settings.defaults.guess.value == 0.2)
        #expect(settings.decayPerDay == 0.05)
    }

    @Test func `a rested learner's first right answer gives 0.7603`() throws {
        // Intrinsic load of an average item 0.225: risk 0.225^2 / (0.225^2 + 0.775^2) = 0.077735.
        // S' = 0.1 (1 + 0.5 x 0.077735) = 0.103887; P(C) = 0.3 x 0.896113 + 0.7 x 0.2 = 0.408834;
        // L' = 0.268834 / 0.408834 = 0.657563; T' = 0.25 x 1.2 = 0.3; 0.657563 + 0.342437 x 0.3 = 0.760294.
        let evidence = Evidence(item: "item", concepts: [ConceptWeight("waves")], isCorrect: true, at: day(0))
        let update = model.update(LearnerKnowledge(), with: evidence)
        let explanation = try #require(update.explanations.first)
        #expect(isClose(update.load?.overloadRisk ?? 0, 0.0777351247600768))
        #expect(isClose(explanation.predicted.value, 0.40883397312859885))
        #expect(isClose(explanation.posterior.value, 0.6575627046630909))
        #expect(isClose(explanation.after.value, 0.7602938932641636))
        #expect(explanation.adjustment(.loadOnLearning)?.after == 0.3)
    }

    @Test func `ten days away leave exp(-0.5) of the mastery`() throws {
        let explanation = try #require(model.after(0.8, correct: true, daysLater: 10))
        #expect(isClose(explanation.prior.value, 0.485224527770107))
        #expect(isClose(explanation.adjustment(.forgetting)?.size ?? 0, 0.485224527770107 - 0.8))
    }

    @Test(arguments: [(0.5, false), (1.0, false), (1.001, true), (-3.0, false)])
    func `only more than one day makes forget`(days: Double, isFaded: Bool) throws {
        let explanation = try #require(model.after(0.8, correct: true, daysLater: days))
        #expect((explanation.prior < explanation.before) == isFaded)
    }

    @Test func `the learning step is skipped at a posterior of 0.95`() throws {
        let gated = try #require(model.after(0.9, correct: true))
        #expect(gated.posterior.value >= 0.95)
        #expect(gated.after == gated.posterior)
        #expect((gated.adjustment(.learningGate)?.size ?? 0) < 0)
        let open = try #require(model.after(0.7, correct: true))
        #expect(open.posterior.value < 0.95 && open.after > open.posterior)
        #expect(open.adjustment(.learningGate)?.size == 0)
    }

    @Test func `overload halves learning and makes slips likelier`() throws {
        let session = SessionState(startedAt: minute(0), lastAnswerAt: minute(89), wrongStreak: 9)
        let knowledge = LearnerKnowledge(session: session, beliefs: ["waves": ConceptBelief(mastery: .half)])
        let evidence = Evidence(
            item: "item",
            concepts: [ConceptWeight("waves")],
            isCorrect: false,
            difficulty: 3,
            at: minute(90),
            context: AnswerContext(interruptions: 4, timePressure: 1, presentation: 0.5)
        )
        let update = model.update(knowledge, with: evidence)
        let risk = try #require(update.load?.overloadRisk)
        let explanation = try #require(update.explanations.first)
        #expect(risk > 0.7)
        #expect(explanation.adjustment(.loadOnLearning)?.after == 0.125)
        #expect(isClose(explanation.adjustment(.loadOnSlip)?.after ?? 0, 0.1 * (1 + 0.5 * risk)))
    }

    @Test func `with every weight at zero it is the standard model bit for bit`() {
        let settings = EnhancedSettings(weights: .none)
        let bare = KnowledgeModel(version: .enhanced(settings), graph: .seed)
        let plain = KnowledgeModel(version: .standard, book: ParameterBook(defaults: settings.defaults))
        var source = AnswerSource(seed: 5)
        var left = LearnerKnowledge()
        var right = LearnerKnowledge()
        for _ in 0..<500 {
            let evidence = source.next()
            bare.apply(evidence, to: &left)
            plain.apply(evidence, to: &right)
            #expect(left.beliefs == right.beliefs)
        }
    }

    @Test func `a weight or rate that is none is held`() {
        var weights = AdjustmentWeights.full
        weights[.transfer] = 7
        weights[.loadOnSlip] = .nan
        #expect(weights.transfer == 1 && weights.loadOnSlip == 0)
        #expect(EnhancedSettings(decayPerDay: -1).decayPerDay == 0)
    }

    @Test func `settings survive being written and read, and missing weights are full`() throws {
        var settings = EnhancedSettings.standard
        settings.weights[.transfer] = 0.25
        let version = AlgorithmVersion.enhanced(settings)
        let read = try JSONDecoder().decode(AlgorithmVersion.self, from: JSONEncoder().encode(version))
        #expect(read == version)
        let partial = Data(#"{"weights":{"transfer":0}}"#.utf8)
        let decoded = try JSONDecoder().decode(EnhancedSettings.self, from: partial)
        #expect(decoded.weights.transfer == 0 && decoded.weights.forgetting == 1)
    }

    @Test func `versions are found by name`() {
        #expect(AlgorithmVersion(identifier: "standard") == .standard)
        #expect(AlgorithmVersion(identifier: "enhanced") == .enhanced(.standard))
        #expect(AlgorithmVersion(identifier: "other") == nil)
    }
}
