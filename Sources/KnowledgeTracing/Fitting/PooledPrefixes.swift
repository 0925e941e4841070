/// How many sequences of any skill begin with each short run of answers; the pooled fit looks at these.
///
/// Cut at a fixed length, so that pooling costs the same for any log. The likelihood of the first answers is exact.
struct PooledPrefixes {
    /// The length of the longest run.
    static let depth = 10

    /// Per run of answers its count; a run is a one, then a bit an answer.
    private var counts = [Int](repeating: 0, count: 2 << Self.depth)
    private var codes: [UInt16] = []

    /// Adds the sequences of a skill.
    mutating func add(_ trie: PrefixTrie) {
        codes = [UInt16](repeating: 1, count: trie.levels[min(trie.depth, Self.depth)])
        for slot in trie.levels[0]..<trie.levels[min(trie.depth, Self.depth)] where trie.weights[slot] > 0 {
            let code = codes[Int(trie.parents[slot])] << 1 | UInt16(trie.outcomes[slot / 2])
            codes[slot] = code
            counts[Int(code)] += Int(trie.weights[slot])
        }
    }

    /// The tree of all skills' sequences, none longer than ``depth``.
    var trie: PrefixTrie {
        var nodes: [UInt32] = [0, 0, 0, 0]
        var places = [Int](repeating: 0, count: counts.count)
        for code in 2..<counts.count where counts[code] > 0 {
            let edge = 4 * places[code >> 1] + code & 1
            places[code] = nodes.count / 4
            nodes[edge] = UInt32(truncatingIfNeeded: nodes.count / 4)
            nodes[edge + 2] = UInt32(clamping: counts[code])
            nodes += [0, 0, 0, 0]
        }
        var layout = TrieLayout()
        return layout.trie(of: nodes, count: nodes.count / 4)
    }
}
