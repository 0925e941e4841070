import Quantities

/// How the engine and its learners fare over the last answers.
public struct EngineSummary: Hashable, Sendable {
    /// The number of answers behind the summary.
    public let answers: Int
    /// The share of right answers, in 0...1; `nil` without an answer.
    public let accuracy: Double?
    /// The share of answers whose likelier side came true, in 0...1; `nil` without an answer.
    public let predictionAccuracy: Double?
    /// The mean of the gains in mastery that are above 0; `nil` without one.
    public let meanPositiveGain: Double?
    /// The mean total load, in 0...1; `nil` if no answer has a load.
    public let meanLoad: Double?
    /// The mean overload risk, in 0...1; `nil` if no answer has a load.
    public let meanOverloadRisk: Double?
    /// The number of different learners.
    public let learners: Int

    /// Sums answers up; O(answers).
    public init(of entries: [RecentAnswers.Entry]) {
        self.init(outcomes: entries.lazy.map(\.outcome), learners: Set(entries.map(\.learner)).count)
    }

    init(outcomes: some Sequence<AnswerOutcome>, learners: Int) {
        var right = RunningMean()
        var foreseen = RunningMean()
        var gain = RunningMean()
        var load = RunningMean()
        var risk = RunningMean()
        for outcome in outcomes {
            right.add(outcome.isCorrect ? 1 : 0)
            foreseen.add((outcome.predicted.value >= 0.5) == outcome.isCorrect ? 1 : 0)
            if outcome.gain > 0 { gain.add(outcome.gain) }
            guard let carried = outcome.load else { continue }
            load.add(carried.total)
            risk.add(carried.overloadRisk)
        }
        self.answers = right.count
        self.accuracy = right.value
        self.predictionAccuracy = foreseen.value
        self.meanPositiveGain = gain.value
        self.meanLoad = load.value
        self.meanOverloadRisk = risk.value
        self.learners = learners
    }

    /// The health that follows from the mean overload risk.
    public var health: EngineHealth { EngineHealth(meanOverloadRisk: meanOverloadRisk) }
}
