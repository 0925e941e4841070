import KnowledgeTracing
import Quantities
import Testing

@Suite struct TransferTests {
    private func lifted(_ concept: ConceptID, by beliefs: [ConceptID: Double], graph: ConceptGraph) -> Double? {
        let model = KnowledgeModel(version: .enhanced(.standard), graph: graph)
        let knowledge = LearnerKnowledge(
            beliefs: beliefs.mapValues { ConceptBelief(mastery: Probability(clamping: $0), attempts: 3) }
        )
        let evidence = Evidence(item: "item", concepts: [ConceptWeight(concept)], isCorrect: false, at: day(0))
        return model.update(knowledge, with: evidence).explanations.first?.adjustment(.transfer)?.size
    }

    @Test func `kinematics at 0.9 lends dynamics 0.016`() throws {
        // 0.8 x (0.9 - 0.7) x 0.1
        let lift = try #require(lifted("dynamics", by: ["kinematics": 0.9], graph: .seed))
        #expect(isClose(lift, 0.016))
    }

    @Test func `dynamics lends kinematics with its own strength`() throws {
        // 0.7 x 0.2 x 0.1
        let lift = try #require(lifted("kinematics", by: ["dynamics": 0.9], graph: .seed))
        #expect(isClose(lift, 0.014))
    }

    @Test func `a one-way edge lends nothing back`() {
        #expect(lifted("algebra", by: ["calculus": 0.99], graph: .seed) == 0)
    }

    @Test func `mastery up to 0.7 lends nothing`() {
        #expect(lifted("dynamics", by: ["kinematics": 0.7], graph: .seed) == 0)
    }

    @Test func `mastery just above 0.7 lends a little`() throws {
        // 0.8 x 0.02 x 0.1
        let lift = try #require(lifted("dynamics", by: ["kinematics": 0.72], graph: .seed))
        #expect(isClose(lift, 0.0016))
    }

    @Test func `all related concepts together lend at most 0.2`() throws {
        let names = (0..<12).map { ConceptID(stored: "source-\($0)") }
        let graph = ConceptGraph(transfers: names.map { TransferEdge(from: $0, to: "target", strength: 1) })
        let beliefs = Dictionary(uniqueKeysWithValues: names.map { ($0, 1.0) })
        // Twelve times 1 x 0.3 x 0.1 = 0.36 without the cap.
        let lift = try #require(lifted("target", by: beliefs, graph: graph))
        #expect(isClose(lift, 0.2, within: 1e-9))
    }

    @Test func `the seed holds fourteen transfers and calculus to integration is 0.95`() {
        #expect(ConceptGraph.seed.transfers.count == 14)
        #expect(ConceptGraph.seed.transfers(into: "integration").map(\.strength) == [0.95])
        #expect(ConceptGraph.seed.transfers(into: "energy").map(\.source) == ["kinematics"])
    }

    @Test func `a graph drops edges to itself and keeps the last mention of a pair`() {
        let graph = ConceptGraph(
            transfers: [
                TransferEdge(from: "a", to: "b", strength: 0.1), TransferEdge(from: "a", to: "a", strength: 1),
                TransferEdge(from: "a", to: "b", strength: 0.4),
            ],
            prerequisites: [PrerequisiteEdge("b", needs: "a"), PrerequisiteEdge("b", needs: "a")]
        )
        #expect(graph.transfers == [TransferEdge(from: "a", to: "b", strength: 0.4)])
        #expect(graph.prerequisites(of: "b") == ["a"])
    }

    @Test func `an answer needs the beliefs of lenders and prerequisites`() {
        let model = KnowledgeModel.enhanced
        let evidence = Evidence(item: "item", concepts: [ConceptWeight("dynamics")], isCorrect: true, at: day(0))
        #expect(model.concepts(neededFor: evidence) == ["dynamics", "kinematics"])
        #expect(KnowledgeModel.standard.concepts(neededFor: evidence) == ["dynamics"])
    }
}
