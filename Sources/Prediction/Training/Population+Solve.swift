extension Population {
    /// Easiness of skills, combinations and items, each shrunk to the level above.
    mutating func solveEase(_ groups: [GroupSums], _ vocabulary: Vocabulary, itemCombinations: [Int32]) {
        skillEase = Self.solved(groups.map(\.skills), strength: 2) { _, _ in 0 }
        let skills = skillEase
        combinationEase = Self.solved(groups.map(\.combinations), strength: 5) { number, set in
            let parts = vocabulary.combinations[number]
            return parts.reduce(0.0) { $0 + skills.value(Int($1), set) } / Double(max(parts.count, 1))
        }
        let combinations = combinationEase
        itemEase = Self.solved(groups.map(\.items), strength: 3) { number, set in
            combinations.value(Int(itemCombinations[number]), set)
        }
        itemAnswers = Self.answers(groups.map(\.items))
    }

    /// What gap is usual before and after an item.
    mutating func solveGaps(_ groups: [GroupSums]) {
        itemGap = Self.solved(groups.map(\.itemGap), strength: 2)
        previousGap = Self.solved(groups.map(\.previousGap), strength: 2)
    }

    /// The tables that all items share.
    mutating func solveShared(_ groups: [GroupSums]) {
        sharedPattern = Self.solved(groups.map(\.sharedPattern), strength: 2)
        sharedSequence = Self.solved(groups.map(\.sharedSequence), strength: 2)
        sharedOwn = Self.solved(groups.map(\.sharedOwn), strength: 5)
        sharedGap = Self.solved(groups.map(\.sharedGap), strength: 5)
    }

    /// The tables of each item and of each combination; after the easiness and the shared tables.
    mutating func solveOwn(_ groups: [GroupSums]) {
        itemOwn = deviations(groups.map(\.itemOwn), of: itemEase, ContextSize.own)
        itemBand = deviations(groups.map(\.itemBand), of: itemEase, ContextSize.band)
        itemPattern = deviations(groups.map(\.itemPattern), of: itemEase, ContextSize.pair)
        itemGapSide = deviations(groups.map(\.itemGapSide), of: itemEase, ContextSize.gapSide)
        combinationAnswers = deviations(groups.map(\.combinationAnswers), of: combinationEase, ContextSize.answers)
        let ease = combinationEase
        let shared = sharedPattern
        func least(_ number: Int, _ set: Int) -> Double {
            let code = number % ContextSize.pattern
            let bucket = LearnerContext.leastBucket(pattern: Int32(code))
            return shared.value(code * ContextSize.answers + Int(bucket), set)
        }
        combinationPattern = Self.solved(groups.map(\.combinationPattern), strength: 8) { number, set in
            ease.value(number / ContextSize.pattern, set) + least(number, set)
        }
        subtract(from: &combinationPattern) { number, set in ease.value(number / ContextSize.pattern, set) }
    }

    private func deviations(_ groups: [[RateSums]], of ease: OffsetTable, _ codes: Int) -> OffsetTable {
        var table = Self.solved(groups, strength: 8) { number, set in ease.value(number / codes, set) }
        subtract(from: &table) { number, set in ease.value(number / codes, set) }
        return table
    }

    private func subtract(from table: inout OffsetTable, _ parent: (Int, Int) -> Double) {
        for number in 0..<table.count {
            for set in 0..<sets { table.values[number * sets + set] -= Float(parent(number, set)) }
        }
    }

    private static func solved(
        _ groups: [[RateSums]],
        strength: Double,
        parent: (Int, Int) -> Double
    ) -> OffsetTable {
        let count = groups.first?.count ?? 0
        var table = OffsetTable(count: count, sets: CrossFit.sets)
        for number in 0..<count {
            var whole = RateSums()
            for group in groups { whole.sums += group[number].sums }
            for set in 0..<CrossFit.sets {
                let part = set < CrossFit.groups ? whole - groups[set][number] : whole
                let ease = part.ease(parent: parent(number, set), strength: strength)
                table.values[number * CrossFit.sets + set] = Float(ease)
            }
        }
        return table
    }

    private static func solved(_ groups: [[ResidualSums]], strength: Double) -> OffsetTable {
        let count = groups.first?.count ?? 0
        var table = OffsetTable(count: count, sets: CrossFit.sets)
        for number in 0..<count {
            var whole = ResidualSums()
            for group in groups { whole.sums += group[number].sums }
            for set in 0..<CrossFit.sets {
                let part = set < CrossFit.groups ? whole - groups[set][number] : whole
                table.values[number * CrossFit.sets + set] = Float(part.offset(strength: strength))
            }
        }
        return table
    }

    private static func answers(_ groups: [[RateSums]]) -> OffsetTable {
        let count = groups.first?.count ?? 0
        var table = OffsetTable(count: count, sets: CrossFit.sets)
        for number in 0..<count {
            let whole = groups.reduce(Float(0)) { $0 + $1[number].sums.x }
            for set in 0..<CrossFit.sets {
                table.values[number * CrossFit.sets + set] = whole - (set < 5 ? groups[set][number].sums.x : 0)
            }
        }
        return table
    }
}
