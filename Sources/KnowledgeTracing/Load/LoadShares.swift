/// The numbers behind an assessment, without its advice; every path of the engine takes its risk from here.
struct LoadShares {
    let intrinsic: Double
    let extraneous: Double
    let fatigue: Double

    init(_ question: QuestionDemand, learner: LearnerStrain, context: AnswerContext) {
        self.intrinsic = Self.intrinsic(question)
        self.extraneous = Self.extraneous(context)
        self.fatigue = Self.fatigue(learner)
    }

    var total: Double { min(1, intrinsic + extraneous) }
    var capacity: Double { 1 - 0.4 * fatigue }

    var overloadRisk: Double {
        let taken = min(1, total / capacity)
        let free = 1 - taken
        return taken * taken / (taken * taken + free * free)
    }

    /// `0.45 d / (1 + d) + 0.15 (1 - 1 / concepts) + 0.15 (1 - 1 / steps) + 0.25 (1 - prerequisites)`, within 0...1.
    private static func intrinsic(_ question: QuestionDemand) -> Double {
        let hardness = 0.45 * (question.difficulty / (1 + question.difficulty))
        let breadth = 0.15 * (1 - 1 / Double(question.conceptCount))
        let length = 0.15 * (1 - 1 / Double(question.steps))
        return hardness + breadth + length + 0.25 * (1 - question.prerequisiteMastery)
    }

    /// `0.2 presentation + 0.2 n / (n + 2) + 0.15 time pressure + 0.05 device`, within 0...0.6.
    private static func extraneous(_ context: AnswerContext) -> Double {
        let interruptions = Double(context.interruptions)
        return 0.2 * context.presentation + 0.2 * (interruptions / (interruptions + 2)) + 0.15 * context.timePressure
            + 0.05 * handicap(of: context.device)
    }

    /// `0.4 min(1, minutes / 90) + 0.35 w / (w + 3) + 0.25 (1 - 1 / slowness)`, within 0...1.
    private static func fatigue(_ learner: LearnerStrain) -> Double {
        let duration = 0.4 * min(1, learner.minutesInSession / 90)
        let streak = Double(learner.wrongStreak)
        return duration + 0.35 * (streak / (streak + 3)) + 0.25 * (1 - 1 / learner.slowness)
    }

    private static func handicap(of device: AnswerContext.Device) -> Double {
        switch device {
        case .desktop, .unknown: 0
        case .tablet: 0.4
        case .phone: 1
        }
    }
}
