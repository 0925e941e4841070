/// All that the predictor keeps of one learner; O(1) for the learner and for each skill, combination and item met.
///
/// Made empty; ``AnswerPredictor/record(_:to:at:in:)`` moves it on.
package struct LearnerTrace: Sendable {
    /// Mean and variance of the ability, in log-odds against the mean learner.
    package internal(set) var ability = 0.0
    package internal(set) var abilityVariance = LearnerTrace.abilityPrior
    var fastAbility = 0.0
    var residual97 = 0.0
    var outcome80 = 0.0
    var outcome97 = 0.0
    /// How many answers were recorded, and how many of them were right.
    package internal(set) var answers: Int32 = 0
    package internal(set) var right: Int32 = 0
    /// The last five outcomes behind a leading one; 1 is none.
    var sequence: Int32 = 1
    /// The last four items and combinations, newest first, each `2 * number + outcome`; -1 is none.
    var lastItems = SIMD4<Int32>(repeating: -1)
    var lastSkills = SIMD4<Int32>(repeating: -1)
    /// Positions of the last eight different combinations, newest first.
    var lately = SIMD8<Int32>(repeating: -1)
    var latelyCount = 0
    var time = Double.nan
    var sessionAnswers: Int32 = 0
    var pace = 0.0
    var skills = NumberMap<SkillTrace>()
    var combinations = NumberMap<CombinationTrace>()
    var items = NumberMap<ItemTrace>()

    static let abilityPrior = 0.7

    /// A learner of whom nothing is known.
    package init() {}

    /// Forgets everything and keeps the memory.
    mutating func reset() {
        var fresh = LearnerTrace()
        swap(&fresh.skills, &skills)
        swap(&fresh.combinations, &combinations)
        swap(&fresh.items, &items)
        fresh.skills.removeAll()
        fresh.combinations.removeAll()
        fresh.items.removeAll()
        self = fresh
    }
}
