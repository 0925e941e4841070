/// What many learners' answers say about skills, items and sequences; every table in log-odds, easier is higher.
///
/// Tables of one key's own deviation hold the difference to their parent, so an unknown key adds 0.
struct Population: Sendable {
    /// Log-odds of the mean answer.
    var mean = 0.0 { didSet { meanRate = Logistic.sigmoid(mean) } }
    /// The mean answer.
    private(set) var meanRate = 0.5
    /// Mean of `log(1 + seconds since the answer before)`, at most 8.
    var gapMean = 0.0
    var hasTimes = false
    /// How many cross-fitting sets the tables hold; 1 in a fitted model.
    let sets: Int

    var skillEase: OffsetTable
    var combinationEase: OffsetTable
    var itemEase: OffsetTable
    /// Answers to the item.
    var itemAnswers: OffsetTable
    var itemGap: OffsetTable
    var previousGap: OffsetTable

    var sharedPattern: OffsetTable
    var sharedSequence: OffsetTable
    var sharedOwn: OffsetTable
    var sharedGap: OffsetTable

    var itemOwn: OffsetTable
    var itemBand: OffsetTable
    var itemPattern: OffsetTable
    var itemGapSide: OffsetTable
    var combinationPattern: OffsetTable
    var combinationAnswers: OffsetTable

    /// While training; a fitted model has the keys and ``fittedContexts`` instead.
    var contexts = KeyIndex()
    var contextKeys: [UInt64] = []
    var fittedContexts = OffsetIndex()
    var contextOffsets: OffsetTable
    var transfers = KeyIndex()
    var transferSlope: OffsetTable
    var transferShift: OffsetTable

    var combinationTracing: TracingTable
    var skillTracing: TracingTable

    init(items: Int, combinations: Int, skills: Int, sets: Int) {
        func table(_ count: Int) -> OffsetTable { OffsetTable(count: count, sets: sets) }
        self.sets = sets
        skillEase = table(skills)
        combinationEase = table(combinations)
        itemEase = table(items)
        itemAnswers = table(items)
        itemGap = table(items)
        previousGap = table(items)
        sharedPattern = table(ContextSize.sharedPattern)
        sharedSequence = table(ContextSize.sharedSequence)
        sharedOwn = table(ContextSize.sharedOwn)
        sharedGap = table(ContextSize.sharedGap)
        itemOwn = table(items * ContextSize.own)
        itemBand = table(items * ContextSize.band)
        itemPattern = table(items * ContextSize.pair)
        itemGapSide = table(items * ContextSize.gapSide)
        combinationPattern = table(combinations * ContextSize.pattern)
        combinationAnswers = table(combinations * ContextSize.answers)
        contextOffsets = table(0)
        transferSlope = table(0)
        transferShift = table(0)
        combinationTracing = TracingTable(parameters: [], pooled: TracingParameters(), sets: sets)
        skillTracing = combinationTracing
    }
}
