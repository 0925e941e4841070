/// Lays the nodes of a tree out level by level; its memory is reused from tree to tree.
struct TrieLayout {
    private var sources: [UInt32] = []
    private var parents: [UInt32] = []
    private var weights: [UInt32] = []
    private var children: [UInt32] = []
    private var levels: [Int] = []
    private var outcomes: [UInt8] = []
    private var used = 0

    /// The laid out tree of nodes as ``TrieBuilder`` keeps them: 4 numbers a node.
    mutating func trie(of nodes: [UInt32], count: Int) -> PrefixTrie {
        begin(nodes: count)
        nodes.withUnsafeBufferPointer { nodes in
            var level = 0
            var open = 0..<2
            while !open.isEmpty {
                levels.append(used)
                addGroup(under: open, of: nodes, level: level, isCorrect: true)
                addGroup(under: open, of: nodes, level: level, isCorrect: false)
                open = levels[level]..<used
                level += 1
            }
        }
        return finished(nodeCount: count - 1)
    }

    private mutating func begin(nodes count: Int) {
        // One slot a node, one of padding a group at most, and the two empty ones.
        let most = 2 * count + 2
        if sources.count < most {
            sources = [UInt32](repeating: 0, count: most)
            parents = sources
            weights = sources
            children = [UInt32](repeating: 0, count: 2 * most)
        }
        levels.removeAll(keepingCapacity: true)
        outcomes.removeAll(keepingCapacity: true)
        outcomes.append(0)
        // The root stands in slot 0 until the levels are laid out; slot 1 is padding.
        for slot in 0..<2 { pad(slot) }
        used = 2
    }

    private mutating func pad(_ slot: Int) {
        sources[slot] = .max
        parents[slot] = 0
        weights[slot] = 0
        children[2 * slot] = 0
        children[2 * slot + 1] = 0
    }

    private mutating func addGroup(
        under open: Range<Int>,
        of nodes: UnsafeBufferPointer<UInt32>,
        level: Int,
        isCorrect: Bool
    ) {
        let start = used
        if level == 0 {
            add(child: nodes[isCorrect ? 1 : 0], weight: nodes[isCorrect ? 3 : 2])
        } else {
            addChildren(of: open, in: nodes, isCorrect: isCorrect)
        }
        if used % 2 == 1 {
            pad(used)
            used += 1
        }
        for _ in 0..<(used - start) / 2 { outcomes.append(isCorrect ? 1 : 0) }
    }

    private mutating func add(child: UInt32, weight: UInt32) {
        guard child != 0 else { return }
        sources[used] = child
        parents[used] = 0
        weights[used] = weight
        used += 1
    }

    private mutating func addChildren(of open: Range<Int>, in nodes: UnsafeBufferPointer<UInt32>, isCorrect: Bool) {
        let field = isCorrect ? 1 : 0
        let side = isCorrect ? 0 : 1
        var next = used
        sources.withUnsafeMutableBufferPointer { sources in
            parents.withUnsafeMutableBufferPointer { parents in
                weights.withUnsafeMutableBufferPointer { weights in
                    children.withUnsafeMutableBufferPointer { children in
                        for slot in open where sources[slot] != .max {
                            let source = 4 * Int(sources[slot])
                            let child = nodes[source + field]
                            // NB: written in any case and kept by counting on, which spares an unpredictable jump.
                            sources[next] = child
                            parents[next] = UInt32(truncatingIfNeeded: slot)
                            weights[next] = nodes[source + field + 2]
                            let isThere = child != 0
                            children[2 * slot + side] = isThere ? UInt32(truncatingIfNeeded: next) : 0
                            next += isThere ? 1 : 0
                        }
                    }
                }
            }
        }
        used = next
    }

    private func finished(nodeCount: Int) -> PrefixTrie {
        var attempts = 0
        var correct = 0
        var ends: [UInt32] = []
        var endCounts: [Double] = []
        for slot in 2..<used {
            let onward = weights[Int(children[2 * slot])] &+ weights[Int(children[2 * slot + 1])]
            let ending = weights[slot] &- onward
            attempts += Int(weights[slot])
            correct += outcomes[slot / 2] == 1 ? Int(weights[slot]) : 0
            guard ending > 0 else { continue }
            ends.append(UInt32(truncatingIfNeeded: slot))
            endCounts.append(Double(ending))
        }
        // The last round of the layout found no child, and where it starts is the end.
        return PrefixTrie(
            attempts: attempts,
            correctAnswers: correct,
            sequences: levels.count < 2 ? 0 : weights[2..<levels[1]].reduce(0) { $0 + Int($1) },
            nodeCount: nodeCount,
            parents: Array(parents[..<used]),
            children: Array(children[..<(2 * used)]),
            weights: Array(weights[..<used]),
            ends: ends,
            endCounts: endCounts,
            levels: levels,
            outcomes: outcomes
        )
    }
}
