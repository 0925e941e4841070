import KnowledgeTracing
import Quantities
import Testing

@Suite struct ProfileTests {
    private func knowledge(risk: Double = 0) -> LearnerKnowledge {
        LearnerKnowledge(
            session: SessionState(lastAnswerAt: day(2), answers: 31, overloadRisk: risk),
            beliefs: [
                "waves": ConceptBelief(mastery: Probability(clamping: 0.9), attempts: 25, lastAnswerAt: day(2)),
                "optics": ConceptBelief(mastery: Probability(clamping: 0.3), attempts: 5, lastAnswerAt: day(1)),
                "energy": ConceptBelief(mastery: Probability(clamping: 0.6), attempts: 1, lastAnswerAt: day(0)),
                "unseen": ConceptBelief(mastery: Probability(clamping: 0.99)),
            ]
        )
    }

    @Test func `confidence is mastery and practice less overload`() {
        // waves 0.9 + 0.2 (25 answers are capped, and the sum at 1 without load), optics 0.3 + 0.05, energy 0.6 + 0.01; less 0.3 x 0.5 each.
        let model = KnowledgeModel.enhanced
        #expect(model.confidence(in: "waves", of: knowledge()) == 1)
        #expect(isClose(model.confidence(in: "waves", of: knowledge(risk: 0.5)), 0.95))
        #expect(isClose(model.confidence(in: "optics", of: knowledge(risk: 0.5)), 0.2))
        #expect(isClose(model.confidence(in: "energy", of: knowledge()), 0.61))
    }

    @Test func `practice adds 0.2 to the confidence at most`() {
        let belief = ConceptBelief(mastery: Probability(clamping: 0.6), attempts: 400)
        let practised = LearnerKnowledge(beliefs: ["waves": belief])
        #expect(isClose(KnowledgeModel.enhanced.confidence(in: "waves", of: practised), 0.8))
    }

    @Test func `the profile counts concepts with answers, strong and weak`() throws {
        let profile = KnowledgeModel.enhanced.profile(of: knowledge())
        #expect(profile.concepts.map(\.concept) == ["energy", "optics", "waves"])
        #expect(profile.strong.map(\.concept) == ["waves"] && profile.weak.map(\.concept) == ["optics"])
        #expect(isClose(try #require(profile.meanMastery), 0.6))
        // (1 + 0.35 + 0.61) / 3
        #expect(isClose(try #require(profile.meanConfidence), 1.96 / 3))
        #expect(profile.practiceCount == 31 && profile.lastActivityAt == day(2))
    }

    @Test func `a profile without answers has no means`() {
        let profile = KnowledgeModel.standard.profile(of: LearnerKnowledge())
        #expect(profile.concepts.isEmpty && profile.meanMastery == nil && profile.meanConfidence == nil)
        #expect(profile.lastActivityAt == nil)
    }

    @Test(arguments: [(0.8, false, false), (0.801, true, false), (0.4, false, false), (0.399, false, true)])
    func `strong is above 0.8 and weak under 0.4`(mastery: Double, isStrong: Bool, isWeak: Bool) {
        let belief = ConceptBelief(mastery: Probability(clamping: mastery), attempts: 1)
        let profile = KnowledgeModel.standard.profile(of: LearnerKnowledge(beliefs: ["waves": belief]))
        #expect(profile.concepts.first?.isStrong == isStrong)
        #expect(profile.concepts.first?.isWeak == isWeak)
    }
}
