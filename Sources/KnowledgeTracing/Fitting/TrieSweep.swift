/// One pass up and one pass down a tree under one set of parameters, on memory that the caller lends.
///
/// Going up, each node gets the chances of its prefix together with mastery (`know`) and without (`unknown`), not
/// normalised: there is no division, and a chance that falls to 0 divides nothing. Only every so many levels are
/// they divided by their sum, so that long sequences do not run out of exponents. Going down, each node gets the
/// derivatives of the log-likelihood by its two chances (`knowBack`, `unknownBack`), multiplied by the chances of its own
/// answer for the parent to pick up; `know` times its derivative is the expected number of learners who know.
///
/// Both passes go over the pairs of slots in one loop, up or down: children lie behind their parents, so there is no need
/// to stop between levels. The sums run in the order of the tree, whatever the number of threads.
struct TrieSweep {
    typealias Pair = SIMD2<Double>

    static let lanesPerSlot = 6
    static let endingLane = 4

    /// The numbers of memory that a pass over so many slots needs.
    static func need(slots: Int) -> Int { lanesPerSlot * slots + StepFactors.emissionCount }

    let trie: PrefixTrie
    let parents: UnsafePointer<UInt32>
    let children: UnsafePointer<UInt32>
    let outcomes: UnsafePointer<UInt8>
    let know: UnsafeMutablePointer<Double>
    let unknown: UnsafeMutablePointer<Double>
    let knowBack: UnsafeMutablePointer<Double>
    let unknownBack: UnsafeMutablePointer<Double>
    /// Where sequences end, their number over the chance of the whole sequence; 0 elsewhere.
    let ending: UnsafeMutablePointer<Double>
    let scale: UnsafeMutablePointer<Double>
    /// See ``StepFactors/store(emissionsOf:at:)``.
    let emissions: UnsafeMutablePointer<Double>

    private let parameters: FitVector
    private let factors: StepFactors
    /// The number of levels from one rescaling to the next.
    private let stretch: Int

    init(_ trie: PrefixTrie, links: Links, memory: UnsafeMutablePointer<Double>, parameters: FitVector) {
        self.trie = trie
        parents = links.parents
        children = links.children
        outcomes = links.outcomes
        self.parameters = parameters
        let stride = trie.slotCount
        know = memory
        unknown = memory + stride
        knowBack = memory + 2 * stride
        unknownBack = memory + 3 * stride
        ending = memory + Self.endingLane * stride
        scale = memory + 5 * stride
        emissions = memory + 6 * stride
        StepFactors.store(emissionsOf: parameters, at: emissions)
        factors = StepFactors(parameters)
        stretch = Self.stretch(leastChance: min(parameters[FitAxis.slip], parameters[FitAxis.guess]))
    }

    /// Where the tree keeps how its nodes hang together.
    struct Links {
        let parents: UnsafePointer<UInt32>
        let children: UnsafePointer<UInt32>
        let outcomes: UnsafePointer<UInt8>
    }

    /// The most levels over which chances stay far over the least number, 16 at least.
    private static func stretch(leastChance: Double) -> Int {
        var levels = 1
        var chance = leastChance
        while levels < 1 << 20, chance * chance > 1e-250 {
            chance *= chance
            levels *= 2
        }
        return levels
    }

    /// The expected counts and the log-likelihood.
    func counts() -> ExpectedCounts {
        let logLikelihood = climb()
        var sums = SweepSums()
        var end = trie.slotCount
        for number in (0..<rescalings).reversed() {
            let level = rescaledLevel(number)
            descend(trie.levels[level]..<end, into: &sums)
            scaleBack(level)
            end = trie.levels[level]
        }
        descend(trie.levels[0]..<end, into: &sums)
        for slot in firstSlots where trie.weights[slot] > 0 {
            sums.knowingAtFirst += know[slot] * knowBack[slot] / emission(of: slot, unknown: false)
        }
        return sums.counts(of: trie, parameters: parameters, logLikelihood: logLikelihood)
    }

    /// Fills the chances of all prefixes and returns the log-likelihood.
    func climb() -> Double {
        guard trie.depth > 0 else { return 0 }
        for slot in firstSlots where trie.weights[slot] > 0 {
            know[slot] = emission(of: slot, unknown: false) * parameters[FitAxis.prior]
            unknown[slot] = emission(of: slot, unknown: true) * (1 - parameters[FitAxis.prior])
        }
        var logLikelihood = 0.0
        var start = trie.levels[1]
        for number in 0..<rescalings {
            let level = rescaledLevel(number)
            ascend(start..<trie.levels[level + 1])
            logLikelihood += rescale(level)
            start = trie.levels[level + 1]
        }
        ascend(start..<trie.slotCount)
        return logLikelihood + close()
    }

    /// The number of rescaled levels: the last of every stretch that the tree fills.
    private var rescalings: Int { trie.depth / stretch }

    private func rescaledLevel(_ number: Int) -> Int { (number + 1) * stretch - 1 }

    /// The slots of the first answers, with padding.
    private var firstSlots: Range<Int> { trie.levels[0]..<(trie.depth > 0 ? trie.levels[1] : trie.levels[0]) }

    private func emission(of slot: Int, unknown: Bool) -> Double {
        emissions[StepFactors.emissionCount / 2 * Int(outcomes[slot / 2]) + (unknown ? 2 : 0)]
    }

    @inline(__always)
    private func ascend(_ slots: Range<Int>) {
        var slot = slots.lowerBound
        while slot < slots.upperBound {
            let chances = emissions + StepFactors.emissionCount / 2 * Int(outcomes[slot &>> 1])
            let first = Int(parents[slot])
            let second = Int(parents[slot &+ 1])
            let before = Pair(know[first], know[second])
            let beforeUnknown = Pair(unknown[first], unknown[second])
            let knowing = before * factors.keeping + beforeUnknown * factors.learning
            let lacking = before * factors.forgetting + beforeUnknown * factors.lacking
            (knowing * Pair(at: chances)).store(at: know + slot)
            (lacking * Pair(at: chances + 2)).store(at: unknown + slot)
            slot &+= 2
        }
    }

    private func rescale(_ level: Int) -> Double {
        var sum = 0.0
        for slot in trie.slots(of: level) where trie.weights[slot] > 0 {
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
    private func descend(_ slots: Range<Int>, into sums: inout SweepSums) {
        var local = sums
        var slot = slots.upperBound
        while slot > slots.lowerBound {
            slot &-= 2
            let chances = emissions + StepFactors.emissionCount / 2 * Int(outcomes[slot &>> 1])
            let below = gathered(at: slot)
            let end = Pair(at: ending + slot)
            let back = end + (below.fromKnow * factors.keeping + below.fromUnknown * factors.forgetting)
            let backUnknown = end + (below.fromKnow * factors.learning + below.fromUnknown * factors.lacking)
            local.add(
                know: Pair(at: know + slot),
                unknown: Pair(at: unknown + slot),
                back: back,
                children: below,
                right: Pair(at: chances + 4)
            )
            (back * Pair(at: chances)).store(at: knowBack + slot)
            (backUnknown * Pair(at: chances + 2)).store(at: unknownBack + slot)
        }
        sums = local
    }

    /// What the children of two nodes hand down.
    @inline(__always)
    private func gathered(at slot: Int) -> (fromKnow: Pair, fromUnknown: Pair) {
        let links = children + 2 * slot
        let (right0, wrong0) = (Int(links[0]), Int(links[1]))
        let (right1, wrong1) = (Int(links[2]), Int(links[3]))
        return (
            Pair(knowBack[right0], knowBack[right1]) + Pair(knowBack[wrong0], knowBack[wrong1]),
            Pair(unknownBack[right0], unknownBack[right1]) + Pair(unknownBack[wrong0], unknownBack[wrong1])
        )
    }

    private func scaleBack(_ level: Int) {
        for slot in trie.slots(of: level) where trie.weights[slot] > 0 {
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
