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

    let parameters: FitVector
    let factors: StepFactors
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

    /// The number of rescaled levels: the last of every stretch that the tree fills.
    var rescalings: Int { trie.depth / stretch }

    func rescaledLevel(_ number: Int) -> Int { (number + 1) * stretch - 1 }

    /// The slots of the first answers, with padding.
    var firstSlots: Range<Int> { trie.levels[0]..<(trie.depth > 0 ? trie.levels[1] : trie.levels[0]) }

    func emission(of slot: Int, unknown: Bool) -> Double {
        emissions[StepFactors.emissionCount / 2 * Int(outcomes[slot / 2]) + (unknown ? 2 : 0)]
    }
}

extension SIMD2<Double> {
    @inline(__always)
    init(at place: UnsafeMutablePointer<Double>) {
        self = UnsafeRawPointer(place).loadUnaligned(as: Self.self)
    }

    @inline(__always)
    func store(at place: UnsafeMutablePointer<Double>) {
        UnsafeMutableRawPointer(place).storeBytes(of: self, as: Self.self)
    }
}
