extension TrieSweep {
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
