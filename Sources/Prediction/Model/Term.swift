/// A term of the prediction: one number about learner and question, with one weight, adding to the log-odds.
package enum Term: Int, CaseIterable, Sendable {
    /// Knowledge tracing of the combination.
    case jointMastery
    /// Knowledge tracing of the skills.
    case skillMastery
    /// Ability against difficulty.
    case expectation
    /// Ability.
    case ability
    /// Uncertainty of the ability.
    case abilityDoubt
    /// Uncertainty of the skill effects.
    case skillDoubt
    /// Ability of late.
    case momentum
    /// How often the item was answered by others.
    case itemFamiliarity
    /// Easiness of the item.
    case itemEase
    /// Easiness of the skills.
    case skillEase
    /// The item for learners of this strength.
    case itemFit
    /// Recent answers against expectation.
    case recentResidual
    /// Last answers.
    case recentRight
    /// Answers of some length back.
    case longRight
    /// Recent answers on the skills against expectation.
    case skillResidual
    /// Recent answers on the skills.
    case skillRight
    /// Practice of the skills.
    case skillPractice
    /// Right answers on the skills.
    case skillSuccess
    /// First answer on the combination.
    case firstTime
    /// Practice overall.
    case practice
    /// Share of right answers.
    case successRate
    /// Several skills at once.
    case severalSkills
    /// Item right last time.
    case itemRightBefore
    /// Item wrong last time.
    case itemWrongBefore
    /// Item seen lately.
    case itemRecency
    /// Answers since the item.
    case itemDistance
    /// Own answers to the item.
    case itemResidual
    /// Time since the item.
    case itemRest
    /// Returning to an item.
    case itemReturn
    /// This item after its last outcome.
    case itemMemory
    /// Last outcomes on the combination.
    case pattern
    /// Last outcomes on this combination, for this combination.
    case skillPattern
    /// Last five outcomes.
    case sequence
    /// Learning curve of the combination.
    case learningCurve
    /// This item after the last outcomes on the combination.
    case itemPattern
    /// This item after the item before.
    case afterItem1
    /// This item after the item two before.
    case afterItem2
    /// This item after the item three before.
    case afterItem3
    /// This item after the item four before.
    case afterItem4
    /// These skills after the skills before.
    case afterSkill1
    /// These skills after the skills two before.
    case afterSkill2
    /// These skills after the last two.
    case afterSkills12
    /// These skills after the last three.
    case afterSkills123
    /// This item after the skills before.
    case itemAfterSkill
    /// Transfer from the last three combinations.
    case transfer3
    /// Transfer from the last eight combinations.
    case transfer8
    /// What was practised before.
    case company
    /// Number of other combinations.
    case variety
    /// Same combination again.
    case repeats
    /// Same combination again after a right answer.
    case repeatsRight
    /// Combination practised lately.
    case skillRecency
    /// Time since the combination.
    case skillRest
    /// Time since the last answer.
    case rest
    /// Pace on the item.
    case gap
    /// Slower than quick on the item.
    case gapQuick
    /// Slow on the item.
    case gapSlow
    /// Very slow on the item.
    case gapSlowest
    /// Gap over minutes.
    case gapMinutes
    /// Gap over days.
    case gapDays
    /// Pace on the last item.
    case lastGap
    /// Slow on the last item.
    case lastGapSlow
    /// Pace on the last item by its outcome.
    case lastGapShape
    /// This item at this pace.
    case itemPace
    /// Pace of the learner.
    case pace
    /// Answers in the session.
    case session

    /// How many terms there are.
    static let count = allCases.count
}
