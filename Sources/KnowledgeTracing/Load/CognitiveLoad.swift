/// Assesses the load that a question puts on a learner; Sweller's intrinsic, extraneous and germane load.
///
/// The shares are set by judgement, not fitted: no open answer log carries load. Harder, later or more distracted
/// never lowers the risk.
public enum CognitiveLoad {
    /// The risk above which learning is halved: 0.7.
    public static let high = 0.7
    /// The risk below which learning is eased: 0.3.
    public static let low = 0.3

    /// The load of a question for a learner in a context.
    ///
    /// `capacity = 1 - 0.4 fatigue`, `x = min(1, total / capacity)`, `risk = x^2 / (x^2 + (1 - x)^2)`, so that the risk
    /// is a half when half of the capacity is taken. O(1).
    public static func assess(
        _ question: QuestionDemand,
        learner: LearnerStrain = LearnerStrain(),
        context: AnswerContext = .quiet
    ) -> LoadAssessment {
        let shares = LoadShares(question, learner: learner, context: context)
        return LoadAssessment(
            intrinsic: shares.intrinsic,
            extraneous: shares.extraneous,
            germane: max(0, shares.capacity - shares.total),
            totalLoad: shares.total,
            fatigue: shares.fatigue,
            overloadRisk: shares.overloadRisk,
            recommendations: advice(for: shares, question: question, learner: learner, context: context)
        )
    }

    private static func advice(
        for shares: LoadShares,
        question: QuestionDemand,
        learner: LearnerStrain,
        context: AnswerContext
    ) -> [LoadRecommendation] {
        if shares.overloadRisk < low { return [.tryAHarderItem] }
        var found: [LoadRecommendation] = []
        let isHigh = shares.overloadRisk > high
        if shares.fatigue > 0.5 || learner.minutesInSession >= 60 { found.append(.takeABreak) }
        if question.prerequisiteMastery < 0.4 { found.append(.reviewPrerequisites) }
        if isHigh, question.difficulty > 1 { found.append(.tryAnEasierItem) }
        if question.steps > 3 { found.append(.workInSteps) }
        if isHigh, question.conceptCount > 1 { found.append(.practiseOneConcept) }
        if context.interruptions > 0 { found.append(.removeInterruptions) }
        if context.timePressure > 0.5 { found.append(.removeTimeLimit) }
        if context.device == .phone, context.presentation > 0.5 { found.append(.useALargerScreen) }
        if found.isEmpty, isHigh { found.append(.tryAnEasierItem) }
        return found
    }
}
