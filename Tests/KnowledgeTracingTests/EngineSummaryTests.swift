import KnowledgeTracing
import Quantities
import Testing

@Suite struct EngineSummaryTests {
    private func outcome(_ isCorrect: Bool, gain: Double, risk: Double? = nil) -> AnswerOutcome {
        AnswerOutcome(
            isCorrect: isCorrect,
            predicted: Probability(clamping: 0.7),
            gain: gain,
            load: risk.map { AnswerOutcome.Load(total: $0 / 2, overloadRisk: $0) }
        )
    }

    @Test func `the summary holds shares, means and learners`() throws {
        var recent = RecentAnswers()
        recent.record(outcome(true, gain: 0.2, risk: 0.2), of: "learner-1")
        recent.record(outcome(true, gain: 0.1, risk: 0.4), of: "learner-2")
        recent.record(outcome(false, gain: -0.5, risk: 0.6), of: "learner-1")
        let summary = recent.summary
        #expect(summary.answers == 3 && summary.learners == 2)
        #expect(isClose(try #require(summary.accuracy), 2.0 / 3))
        #expect(isClose(try #require(summary.predictionAccuracy), 2.0 / 3))
        #expect(isClose(try #require(summary.meanPositiveGain), 0.15))
        #expect(isClose(try #require(summary.meanLoad), 0.2))
        #expect(isClose(try #require(summary.meanOverloadRisk), 0.4))
        #expect(summary.health == .good)
    }

    @Test func `only the last thousand answers count`() {
        var recent = RecentAnswers()
        for index in 0..<2500 {
            recent.record(outcome(index >= 1500, gain: 0), of: LearnerID(stored: "learner-\(index)"))
        }
        #expect(recent.entries.count == 1000)
        #expect(recent.entries.first?.learner == "learner-1500" && recent.entries.last?.learner == "learner-2499")
        #expect(recent.summary.accuracy == 1 && recent.summary.learners == 1000)
    }

    @Test(arguments: [
        (0.0, EngineHealth.excellent), (0.2999, .excellent), (0.3, .good), (0.5999, .good), (0.6, .needsAttention),
    ])
    func `health follows the mean overload risk`(risk: Double, health: EngineHealth) {
        #expect(EngineHealth(meanOverloadRisk: risk) == health)
    }

    @Test func `without answers nothing is claimed`() {
        let summary = RecentAnswers().summary
        #expect(summary.answers == 0 && summary.accuracy == nil && summary.meanPositiveGain == nil)
        #expect(summary.health == .notMeasured)
    }
}
