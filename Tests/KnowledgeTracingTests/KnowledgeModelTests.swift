import KnowledgeTracing
import Quantities
import Testing

@Suite struct KnowledgeModelTests {
    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `the lean path gives the same bytes as the explained one`(model: KnowledgeModel) {
        var source = AnswerSource(seed: 8)
        var lean = LearnerKnowledge()
        var explained = LearnerKnowledge()
        for _ in 0..<1000 {
            let evidence = source.next()
            let outcome = model.apply(evidence, to: &lean)
            let update = model.update(explained, with: evidence)
            explained = update.knowledge
            #expect(lean == explained)
            #expect(outcome == update.outcome)
        }
    }

    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `the beliefs that an answer is said to need are enough`(model: KnowledgeModel) {
        var source = AnswerSource(seed: 9)
        var whole = LearnerKnowledge()
        for _ in 0..<500 {
            let evidence = source.next()
            let needed = Set(model.concepts(neededFor: evidence))
            let part = LearnerKnowledge(
                session: whole.session,
                beliefs: whole.beliefs.filter { needed.contains($0.key) }
            )
            let fromPart = model.update(part, with: evidence)
            let fromWhole = model.update(whole, with: evidence)
            #expect(fromPart.explanations == fromWhole.explanations)
            whole = fromWhole.knowledge
        }
    }

    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `the order of an item's concepts does not matter`(model: KnowledgeModel) {
        let beliefs: [ConceptID: ConceptBelief] = [
            "kinematics": ConceptBelief(mastery: Probability(clamping: 0.9)),
            "dynamics": ConceptBelief(mastery: Probability(clamping: 0.8)),
        ]
        let concepts = [ConceptWeight("kinematics"), ConceptWeight("dynamics", weight: 0.5)]
        let knowledge = LearnerKnowledge(beliefs: beliefs)
        let forward = Evidence(item: "item", concepts: concepts, isCorrect: false, at: day(0))
        let backward = Evidence(item: "item", concepts: concepts.reversed(), isCorrect: false, at: day(0))
        #expect(
            model.update(knowledge, with: forward).knowledge.beliefs
                == model.update(knowledge, with: backward).knowledge.beliefs
        )
    }

    @Test func `a belief holds the answer that made it, not the one before`() {
        let evidence = Evidence(item: "last", concepts: [ConceptWeight("waves")], isCorrect: true, at: minute(3))
        let belief = KnowledgeModel.standard.update(LearnerKnowledge(), with: evidence).knowledge.beliefs["waves"]
        let expected = ConceptBelief(
            mastery: BKTParameters.standard.updated(BKTParameters.standard.prior, correct: true),
            attempts: 1,
            lastItem: "last",
            lastAnswerAt: minute(3)
        )
        #expect(belief == expected)
    }

    @Test func `hints and concept weights multiply`() throws {
        let evidence = Evidence(
            item: "item",
            concepts: [ConceptWeight("waves", weight: 0.5)],
            isCorrect: true,
            weight: 0.5,
            at: minute(0)
        )
        let update = KnowledgeModel.standard.update(LearnerKnowledge(), with: evidence)
        let explanation = try #require(update.explanations.first)
        #expect(explanation.evidenceWeight == 0.25)
        let expected = BKTParameters.standard.updated(BKTParameters.standard.prior, correct: true, weight: 0.25)
        #expect(explanation.after == expected)
        #expect(explanation.adjustments.isEmpty && update.load == nil)
    }

    @Test func `an item with several concepts updates each once and a lesson of many can be mastered`() {
        let concepts = [ConceptWeight("waves"), ConceptWeight("oscillations"), ConceptWeight("waves", weight: 0.2)]
        var knowledge = LearnerKnowledge()
        for index in 0..<10 {
            let moment = minute(Double(index))
            KnowledgeModel.standard.apply(
                Evidence(item: "item", concepts: concepts, isCorrect: true, at: moment),
                to: &knowledge
            )
        }
        #expect(knowledge.beliefs.count == 2)
        #expect(knowledge.beliefs.values.allSatisfy { $0.isMastered && $0.attempts == 10 })
    }

    @Test func `an answer to an item without concepts changes only the session`() {
        let evidence = Evidence(item: "item", concepts: [], isCorrect: false, at: minute(0))
        let update = KnowledgeModel.enhanced.update(LearnerKnowledge(), with: evidence)
        #expect(update.knowledge.beliefs.isEmpty && update.explanations.isEmpty)
        #expect(update.knowledge.session.answers == 1 && update.outcome.gain == 0)
    }

    @Test func `parameters come from the fitted row, then the version, then the built-in set`() throws {
        let fitted = try BKTParameters(prior: 0.4, learn: 0.2, slip: 0.05, guess: 0.1)
        let book = ParameterBook(fitted: ["waves": .init(parameters: fitted, version: "7")])
        let enhanced = AlgorithmVersion.enhanced(.standard)
        #expect(book.parameters(for: "waves", under: enhanced).source == .fitted(version: "7"))
        #expect(book.parameters(for: "waves", under: enhanced).parameters == fitted)
        #expect(book.parameters(for: "optics", under: enhanced).source == .versionDefaults(algorithm: "enhanced"))
        #expect(book.parameters(for: "optics", under: enhanced).parameters.prior.value == 0.3)
        #expect(book.parameters(for: "optics", under: .standard).source == .builtIn)
        #expect(book.parameters(for: "optics", under: .standard).parameters == .standard)
        let stored = ParameterBook(defaults: fitted).parameters(for: "optics", under: .standard)
        #expect(stored.source == .versionDefaults(algorithm: "standard") && stored.parameters == fitted)
        #expect(ParameterBook(defaults: fitted).parameters(for: "optics", under: enhanced).parameters == fitted)
    }

    @Test func `an earlier answer that comes late does not turn the belief's clock back`() {
        var knowledge = LearnerKnowledge()
        for moment in [day(5), day(2)] {
            KnowledgeModel.enhanced.apply(
                Evidence(item: "item", concepts: [ConceptWeight("waves")], isCorrect: true, at: moment),
                to: &knowledge
            )
        }
        #expect(knowledge.beliefs["waves"]?.lastAnswerAt == day(5))
    }
}
