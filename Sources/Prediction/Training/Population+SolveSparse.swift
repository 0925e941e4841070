extension Population {
    /// The tables of sequences and of transfer between combinations; after the easiness.
    mutating func solveSparse(_ groups: [GroupSums]) {
        solveContexts(MergedSums(groups.map(\.contexts)))
        solveTransfers(MergedSums(groups.map(\.transfers)))
    }

    private mutating func solveContexts(_ merged: MergedSums) {
        let count = merged.index.count
        var totals = OffsetTable(count: count, sets: sets)
        var offsets = totals
        for number in 0..<count {
            let whole = merged.whole(number)
            let parent = merged.parents[number]
            for set in 0..<sets {
                let base = ease(parent, set, totals)
                let part = RateSums(sums: merged.part(number, set, whole: whole))
                let total = part.ease(parent: base, strength: 8)
                totals.values[number * sets + set] = Float(total)
                offsets.values[number * sets + set] = Float(total - base)
            }
        }
        contexts = merged.index
        contextOffsets = offsets
    }

    private func ease(_ parent: Int32, _ set: Int, _ totals: OffsetTable) -> Double {
        let number = Int(parent >> 2)
        switch parent & 3 {
        case 0: return itemEase.value(number, set)
        case 1: return combinationEase.value(number, set)
        default: return totals.value(number, set)
        }
    }

    private mutating func solveTransfers(_ merged: MergedSums) {
        let count = merged.index.count
        var slope = OffsetTable(count: count, sets: sets)
        var shift = slope
        for number in 0..<count {
            let whole = merged.whole(number)
            for set in 0..<sets {
                let part = merged.part(number, set, whole: whole)
                slope.values[number * sets + set] = part[0] / (part[1] + 10)
                shift.values[number * sets + set] = part[2] / (part[3] + 30)
            }
        }
        transfers = merged.index
        transferSlope = slope
        transferShift = shift
    }
}
