/// The memory of passes over one tree after another.
struct SweepMemory {
    private var numbers: [Double] = []

    /// Makes the memory ready for a tree; to be called before the first pass over it.
    mutating func prepare(for trie: PrefixTrie) {
        let wanted = TrieSweep.need(slots: trie.slotCount)
        if numbers.count < wanted { numbers = [Double](repeating: 0, count: wanted) }
        // NB: the empty slots, the padding of level 0 and the nodes where nothing ends are read but never written.
        numbers.withUnsafeMutableBufferPointer { numbers in
            for lane in 0..<TrieSweep.lanesPerSlot {
                let start = lane * trie.slotCount
                let count = lane == TrieSweep.endingLane ? trie.slotCount : min(6, trie.slotCount)
                numbers[start..<start + count].update(repeating: 0)
            }
        }
    }

    /// The expected counts of the tree for which the memory was prepared.
    mutating func counts(of trie: PrefixTrie, under parameters: FitVector) -> ExpectedCounts {
        sweep(trie, under: parameters) { $0.counts() }
    }

    /// The log-likelihood of the tree for which the memory was prepared.
    mutating func logLikelihood(of trie: PrefixTrie, under parameters: FitVector) -> Double {
        sweep(trie, under: parameters) { $0.climb() }
    }

    private mutating func sweep<Result>(
        _ trie: PrefixTrie,
        under parameters: FitVector,
        _ body: (TrieSweep) -> Result
    ) -> Result {
        trie.parents.withUnsafeBufferPointer { parents in
            trie.children.withUnsafeBufferPointer { children in
                trie.outcomes.withUnsafeBufferPointer { outcomes in
                    numbers.withUnsafeMutableBufferPointer { memory in
                        guard let parents = parents.baseAddress, let children = children.baseAddress,
                            let outcomes = outcomes.baseAddress, let memory = memory.baseAddress
                        else { preconditionFailure("every tree has its two empty slots") }
                        let links = TrieSweep.Links(parents: parents, children: children, outcomes: outcomes)
                        return body(TrieSweep(trie, links: links, memory: memory, parameters: parameters))
                    }
                }
            }
        }
    }
}
