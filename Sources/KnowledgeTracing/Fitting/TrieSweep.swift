/// One pass up and one pass down a tree under one set of parameters, on memory that the caller lends.
///
/// Going up, each node gets the chances of its prefix together with mastery (`know`) and without (`unknown`), not
/// normalised: there is no division, and a chance that falls to 0 divides nothing. Only every so many levels are
/// they divided by their sum, so that long sequences do not run out of exponents. Going down, each node gets the
/// derivatives of the log-likelihood by its two chances (`knowBack`, `unknownBack`), multiplied by the chances of its own
/// answer for the parent to pick up; `know` times its derivative is the expected number of learners who know.
///
/// The sums run over nodes in the order of the tree, whatever the number of threads.
struct TrieSweep {
    typealias Pair = SIMD2<Double>

    static let lanesPerSlot = 6

    let trie: PrefixTrie
    let parents: UnsafePointer<UInt32>
    let children: UnsafePointer<UInt32>
    let know: UnsafeMutablePointer<Double>
    let unknown: UnsafeMutablePointer<Double>
    let knowBack: UnsafeMutablePointer<Double>
    let unknownBack: UnsafeMutablePointer<Double>
    /// Where sequences end, their number over the chance of the whole sequence; 0 elsewhere.
    let ending: UnsafeMutablePointer<Double>
    let scale: UnsafeMutablePointer<Double>

    private let right: StepFactors
    private let wrong: StepFactors
    private let parameters: FitVector
    /// The levels from one rescaling to the next, less one; all bits under a power of two.
    private let rescaling: Int

    init(
        _ trie: PrefixTrie,
        parents: UnsafePointer<UInt32>,
        children: UnsafePointer<UInt32>,
        memory: UnsafeMutablePointer<Double>,
        parameters: FitVector
    ) {
        self.trie = trie
        self.parents = parents
        self.children = children
        self.parameters = parameters
        let stride = trie.slotCount
        know = memory
        unknown = memory + stride
        knowBack = memory + 2 * stride
        unknownBack = memory + 3 * stride
        ending = memory + 4 * stride
        scale = memory + 5 * stride
        right = StepFactors(parameters, isCorrect: true)
        wrong = StepFactors(parameters, isCorrect: false)
        rescaling = Self.rescaling(leastChance: min(parameters[FitAxis.slip], parameters[FitAxis.guess]))
    }

    /// The most levels over which chances stay far over the least number, as a power of two less one.
    private static func rescaling(leastChance: Double) -> Int {
        var levels = 1
        var chance = leastChance
        while levels < 1 << 20, chance * chance > 1e-250 {
            chance *= chance
            levels *= 2
        }
        return levels - 1
    }

    /// The expected counts and the log-likelihood.
    func counts() -> ExpectedCounts {
        let logLikelihood = climb()
        var sums = SweepSums()
        for group in trie.groups.reversed() { descend(group, into: &sums) }
        return sums.counts(of: trie, parameters: parameters, logLikelihood: logLikelihood)
    }

    /// Fills the chances of all prefixes and returns the log-likelihood.
    func climb() -> Double {
        var logLikelihood = 0.0
        for group in trie.groups {
            let factors = group.isCorrect ? right : wrong
            if group.level == 0 {
                know[group.start] = factors.knowing * parameters[FitAxis.prior]
                unknown[group.start] = factors.guessing * (1 - parameters[FitAxis.prior])
            } else {
                ascend(group, factors)
            }
            if isRescaled(group) { logLikelihood += rescale(group) }
        }
        return logLikelihood + close()
    }

    private func isRescaled(_ group: PrefixTrie.Group) -> Bool { group.level & rescaling == rescaling }

    @inline(__always)
    private func ascend(_ group: PrefixTrie.Group, _ factors: StepFactors) {
        let knowFromKnow = factors.knowing * factors.keeping
        let knowFromUnknown = factors.knowing * factors.learning
        let unknownFromKnow = factors.guessing * factors.forgetting
        let unknownFromUnknown = factors.guessing * factors.lacking
        var slot = group.start
        while slot < group.end {
            let first = Int(parents[slot])
            let second = Int(parents[slot + 1])
            let before = Pair(know[first], know[second])
            let beforeUnknown = Pair(unknown[first], unknown[second])
            (before * knowFromKnow + beforeUnknown * knowFromUnknown).store(at: know + slot)
            (before * unknownFromKnow + beforeUnknown * unknownFromUnknown).store(at: unknown + slot)
            slot += 2
        }
    }

    private func rescale(_ group: PrefixTrie.Group) -> Double {
        var sum = 0.0
        for slot in group.start..<group.end where trie.weights[slot] > 0 {
            let chance = know[slot] + unknown[slot]
            let factor = 1 / chance
            know[slot] *= factor
            unknown[slot] *= factor
            scale[slot] = factor
            sum += Double(trie.weights[slot]) * VectorLogarithm.natural(Pair(repeating: chance))[0]
        }
        return sum
    }

    private func close() -> Double {
        let count = trie.ends.count
        return trie.ends.withUnsafeBufferPointer { ends in
            trie.endCounts.withUnsafeBufferPointer { endCounts in
                var sum = Pair.zero
                var place = 0
                while place + 1 < count {
                    let first = Int(ends[place])
                    let second = Int(ends[place + 1])
                    let chance = Pair(know[first] + unknown[first], know[second] + unknown[second])
                    let learners = Pair(endCounts[place], endCounts[place + 1])
                    let share = learners / chance
                    ending[first] = share[0]
                    ending[second] = share[1]
                    sum += learners * VectorLogarithm.natural(chance)
                    place += 2
                }
                if place < count {
                    let slot = Int(ends[place])
                    let chance = know[slot] + unknown[slot]
                    ending[slot] = endCounts[place] / chance
                    sum[0] += endCounts[place] * VectorLogarithm.natural(Pair(repeating: chance))[0]
                }
                return sum[0] + sum[1]
            }
        }
    }

    @inline(__always)
    private func descend(_ group: PrefixTrie.Group, into sums: inout SweepSums) {
        let factors = group.isCorrect ? right : wrong
        var knowing = Pair.zero
        var learned = Pair.zero
        var forgot = Pair.zero
        var slot = group.start
        while slot < group.end {
            let (fromKnow, fromUnknown) = gathered(at: slot)
            let end = Pair(at: ending + slot)
            let here = Pair(at: know + slot)
            let hereUnknown = Pair(at: unknown + slot)
            let back = end + (fromKnow * factors.keeping + fromUnknown * factors.forgetting)
            let backUnknown = end + (fromKnow * factors.learning + fromUnknown * factors.lacking)
            knowing += here * back
            learned += hereUnknown * fromKnow
            forgot += here * fromUnknown
            (back * factors.knowing).store(at: knowBack + slot)
            (backUnknown * factors.guessing).store(at: unknownBack + slot)
            slot += 2
        }
        if isRescaled(group) { scaleBack(group) }
        sums.add(group, knowing: knowing, learned: learned, forgot: forgot)
    }

    /// What the children of two nodes hand down.
    @inline(__always)
    private func gathered(at slot: Int) -> (Pair, Pair) {
        let links = children + 2 * slot
        let (right0, wrong0) = (Int(links[0]), Int(links[1]))
        let (right1, wrong1) = (Int(links[2]), Int(links[3]))
        return (
            Pair(knowBack[right0], knowBack[right1]) + Pair(knowBack[wrong0], knowBack[wrong1]),
            Pair(unknownBack[right0], unknownBack[right1]) + Pair(unknownBack[wrong0], unknownBack[wrong1])
        )
    }

    private func scaleBack(_ group: PrefixTrie.Group) {
        for slot in group.start..<group.end {
            knowBack[slot] *= scale[slot]
            unknownBack[slot] *= scale[slot]
        }
    }
}

extension SIMD2<Double> {
    @inline(__always)
    fileprivate init(at place: UnsafeMutablePointer<Double>) {
        self = UnsafeRawPointer(place).loadUnaligned(as: Self.self)
    }

    @inline(__always)
    fileprivate func store(at place: UnsafeMutablePointer<Double>) {
        UnsafeMutableRawPointer(place).storeBytes(of: self, as: Self.self)
    }
}
