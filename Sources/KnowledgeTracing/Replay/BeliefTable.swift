import Quantities

/// Beliefs by learner and concept in one flat table, with a chain through the beliefs of each learner.
struct BeliefTable: Sendable {
    struct Belief: Sendable {
        var mastery: Probability
        var lastAnswerAt: Instant
        var attempts: UInt32
        var lastItem: UInt32
        let concept: UInt32
        /// The belief of the same learner before this one, or ``none``.
        let previous: UInt32
    }

    private struct Slot {
        var key: UInt64
        var place: UInt32
    }

    static let none = UInt32.max

    private(set) var beliefs: [Belief] = []
    private var newestOfLearner: [UInt32] = []
    private var slots = [Slot](repeating: Slot(key: 0, place: none), count: 1024)
    private var shift: UInt64 = 54

    /// The place of a belief, or ``none``; O(1).
    func place(learner: UInt32, concept: UInt32) -> UInt32 {
        slots[slot(of: Self.key(learner, concept))].place
    }

    subscript(place: UInt32) -> Belief {
        get { beliefs[Int(place)] }
        set { beliefs[Int(place)] = newValue }
    }

    /// Adds the first belief of a learner about a concept.
    mutating func insert(mastery: Probability, at moment: Instant, item: UInt32, learner: UInt32, concept: UInt32) {
        if (beliefs.count + 1) * 2 > slots.count { grow() }
        while newestOfLearner.count <= Int(learner) { newestOfLearner.append(Self.none) }
        let place = UInt32(beliefs.count)
        let key = Self.key(learner, concept)
        slots[slot(of: key)] = Slot(key: key, place: place)
        beliefs.append(
            Belief(
                mastery: mastery,
                lastAnswerAt: moment,
                attempts: 1,
                lastItem: item,
                concept: concept,
                previous: newestOfLearner[Int(learner)]
            )
        )
        newestOfLearner[Int(learner)] = place
    }

    /// The beliefs of a learner, the newest concept first.
    func beliefs(of learner: UInt32) -> [Belief] {
        guard Int(learner) < newestOfLearner.count else { return [] }
        var found: [Belief] = []
        var place = newestOfLearner[Int(learner)]
        while place != Self.none {
            found.append(self[place])
            place = self[place].previous
        }
        return found
    }

    private static func key(_ learner: UInt32, _ concept: UInt32) -> UInt64 {
        UInt64(learner) << 32 | UInt64(concept)
    }

    /// The slot that holds the key, or the free one where it belongs.
    private func slot(of key: UInt64) -> Int {
        // NB: Fibonacci hashing; the low bits alone would put one learner's concepts into one cluster.
        var at = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[at].place != Self.none, slots[at].key != key { at = (at + 1) & (slots.count - 1) }
        return at
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, place: Self.none), count: old.count * 2)
        shift -= 1
        for entry in old where entry.place != Self.none { slots[slot(of: entry.key)] = entry }
    }
}
