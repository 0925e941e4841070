/// The sparse sums of all groups under common numbers.
struct MergedSums {
    var index = KeyIndex()
    /// ``CrossFit/groups`` sums a key.
    var sums: [SIMD4<Float>] = []
    var parents: [Int32] = []

    init(_ groups: [SparseSums]) {
        // NB: most keys are met in one group only.
        let most = groups.reduce(0) { $0 + $1.index.count }
        index = KeyIndex(minimumCapacity: most)
        sums.reserveCapacity(most * CrossFit.groups)
        parents.reserveCapacity(most)
        for (group, part) in groups.enumerated() {
            var numbers: [Int32] = []
            numbers.reserveCapacity(part.index.count)
            for (place, key) in part.index.keys.enumerated() {
                let number = index.insert(key)
                numbers.append(Int32(number))
                if number == parents.count {
                    let parent = part.parents[place]
                    let isContext = parent & 3 == 2
                    parents.append(isContext ? ContextParent.context(Int(numbers[Int(parent >> 2)])) : parent)
                    for _ in 0..<CrossFit.groups { sums.append(.zero) }
                }
                sums[number * CrossFit.groups + group] = part.sums[place]
            }
        }
    }

    /// The sums without one group; of all groups for ``CrossFit/all``.
    @inline(__always)
    func part(_ number: Int, _ set: Int, whole: SIMD4<Float>) -> SIMD4<Float> {
        set < CrossFit.groups ? whole - sums[number * CrossFit.groups + set] : whole
    }

    @inline(__always)
    func whole(_ number: Int) -> SIMD4<Float> {
        var whole = SIMD4<Float>.zero
        for group in 0..<CrossFit.groups { whole += sums[number * CrossFit.groups + group] }
        return whole
    }
}

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
