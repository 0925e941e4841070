/// What one pass over one group of learners adds up; a group's sums depend on that group's rows alone.
struct GroupSums: Sendable {
    /// What a pass adds up beside the difficulties.
    enum Depth: Int, Sendable {
        /// Nothing.
        case ease
        /// Gaps and the shared tables.
        case shared
        /// Everything.
        case all
    }

    var skills: [RateSums]
    var combinations: [RateSums]
    var items: [RateSums]
    var itemGap: [ResidualSums]
    var previousGap: [ResidualSums]
    var sharedPattern: [ResidualSums]
    var sharedSequence: [ResidualSums]
    var sharedOwn: [ResidualSums]
    var sharedGap: [ResidualSums]
    var itemOwn: [RateSums]
    var itemBand: [RateSums]
    var itemPattern: [RateSums]
    var itemGapSide: [RateSums]
    var combinationPattern: [RateSums]
    var combinationAnswers: [RateSums]
    /// Keys of one combination's or item's sequences; the parent is its item, combination or shorter key.
    var contexts: SparseSums
    /// Residual times standing, weight times its square, residual, weight.
    var transfers: SparseSums

    init(_ vocabulary: Vocabulary, _ depth: Depth, answers: Int = 0) {
        func rates(_ count: Int, _ least: Depth) -> [RateSums] {
            Array(repeating: RateSums(), count: depth.rawValue >= least.rawValue ? count : 0)
        }
        func residuals(_ count: Int) -> [ResidualSums] {
            Array(repeating: ResidualSums(), count: depth == .ease ? 0 : count)
        }
        let itemCount = vocabulary.items.count
        let combinationCount = vocabulary.combinations.count
        contexts = SparseSums(minimumCapacity: depth == .all ? answers : 0)
        transfers = SparseSums(minimumCapacity: 0)
        skills = rates(vocabulary.skills.count, .ease)
        combinations = rates(combinationCount, .ease)
        items = rates(itemCount, .ease)
        itemGap = residuals(itemCount)
        previousGap = residuals(itemCount)
        sharedPattern = residuals(ContextSize.sharedPattern)
        sharedSequence = residuals(ContextSize.sharedSequence)
        sharedOwn = residuals(ContextSize.sharedOwn)
        sharedGap = residuals(ContextSize.sharedGap)
        itemOwn = rates(itemCount * ContextSize.own, .all)
        itemBand = rates(itemCount * ContextSize.band, .all)
        itemPattern = rates(itemCount * ContextSize.pair, .all)
        itemGapSide = rates(itemCount * ContextSize.gapSide, .all)
        combinationPattern = rates(combinationCount * ContextSize.pattern, .all)
        combinationAnswers = rates(combinationCount * ContextSize.answers, .all)
    }
}
