import KnowledgeTracing
import Quantities
import Testing

@Suite struct ReplayTests {
    private struct Line {
        let learner: LearnerID
        let evidence: Evidence
    }

    private let log: [Line] = {
        var source = AnswerSource(seed: 11)
        return (0..<5000).map { _ in
            let learner = LearnerID(stored: "learner-\(source.generator.next() % 40)")
            return Line(learner: learner, evidence: source.next())
        }
    }()

    private func replayed(_ model: KnowledgeModel, part: Int = 0, of parts: Int = 1) -> Replay {
        var replay = Replay(model: model)
        for line in log {
            guard line.learner.rawValue.utf8.reduce(0, { $0 + Int($1) }) % parts == part else {
                replay.skip()
                continue
            }
            let learner = replay.intern(line.learner)
            let item = replay.intern(line.evidence.item)
            let concepts = replay.intern(line.evidence.concepts)
            replay.apply(line.evidence.facts, by: learner, to: item, testing: concepts)
        }
        return replay
    }

    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `a replay gives the same bytes as answer by answer`(model: KnowledgeModel) {
        var online: [LearnerID: LearnerKnowledge] = [:]
        var recent = RecentAnswers()
        for line in log {
            let outcome = model.apply(line.evidence, to: &online[line.learner, default: LearnerKnowledge()])
            recent.record(outcome, of: line.learner)
        }
        let replay = replayed(model)
        #expect(Set(replay.learnerIDs) == Set(online.keys))
        for (learner, knowledge) in online { #expect(replay.knowledge(of: learner) == knowledge) }
        #expect(replay.beliefCount == online.values.reduce(0) { $0 + $1.beliefs.count })
        #expect(replay.summary == recent.summary)
        #expect(replay.recentAnswers == recent)
        #expect(replay.position == log.count)
    }

    @Test(arguments: [KnowledgeModel.standard, .enhanced])
    func `a log replayed in parts gives the same bytes as in one`(model: KnowledgeModel) {
        let whole = replayed(model)
        let parts = (0..<3).map { replayed(model, part: $0, of: 3) }
        #expect(parts.allSatisfy { !$0.learnerIDs.isEmpty })
        for learner in whole.learnerIDs {
            let found = parts.compactMap { $0.knowledge(of: learner) }
            #expect(found == [whole.knowledge(of: learner)].compactMap { $0 })
        }
        #expect(Replay.summary(of: parts) == whole.summary)
    }

    @Test func `a learner who was never named is not known`() {
        #expect(replayed(.standard).knowledge(of: "nobody") == nil)
    }

    @Test func `a circle in the graph is no trouble`() {
        let graph = ConceptGraph(
            transfers: [TransferEdge(from: "a", to: "b", strength: 1), TransferEdge(from: "b", to: "a", strength: 1)],
            prerequisites: [PrerequisiteEdge("a", needs: "b"), PrerequisiteEdge("b", needs: "a")]
        )
        var replay = Replay(model: KnowledgeModel(version: .enhanced(.standard), graph: graph))
        let concepts = replay.intern([ConceptWeight("a")])
        let learner = replay.intern(LearnerID("learner"))
        let item = replay.intern(ItemID("item"))
        replay.apply(AnswerFacts(isCorrect: true, at: day(0)), by: learner, to: item, testing: concepts)
        #expect(replay.knowledge(of: "learner")?.beliefs.keys.map(\.rawValue) == ["a"])
    }
}
