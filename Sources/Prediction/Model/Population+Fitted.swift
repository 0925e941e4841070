extension Population {
    /// The part that serves new learners.
    var fitted: Population {
        var part = Population(items: 0, combinations: 0, skills: 0, sets: 1)
        part.mean = mean
        part.gapMean = gapMean
        part.hasTimes = hasTimes
        for table in Self.tables { part[keyPath: table.path] = self[keyPath: table.path].fitted }
        part.contextKeys = contexts.keys
        part.fittedContexts = OffsetIndex(keys: part.contextKeys, values: part.contextOffsets.values)
        part.transfers = transfers
        part.combinationTracing = combinationTracing.fitted
        part.skillTracing = skillTracing.fitted
        return part
    }

    /// The tables by the names that they are stored under.
    static var tables: [(name: String, path: any WritableKeyPath<Population, OffsetTable> & Sendable)] {
        [
            ("skillEase", \.skillEase), ("combinationEase", \.combinationEase), ("itemEase", \.itemEase),
            ("itemAnswers", \.itemAnswers), ("itemGap", \.itemGap), ("previousGap", \.previousGap),
            ("sharedPattern", \.sharedPattern), ("sharedSequence", \.sharedSequence), ("sharedOwn", \.sharedOwn),
            ("sharedGap", \.sharedGap), ("itemOwn", \.itemOwn), ("itemBand", \.itemBand),
            ("itemPattern", \.itemPattern), ("itemGapSide", \.itemGapSide),
            ("combinationPattern", \.combinationPattern), ("combinationAnswers", \.combinationAnswers),
            ("contextOffsets", \.contextOffsets), ("transferSlope", \.transferSlope),
            ("transferShift", \.transferShift),
        ]
    }
}
