/// Builds the prefix tree of one skill after another in one pass over its answers.
///
/// Per learner it keeps the node of the last answer, so that an answer is one step down the tree. Everything is reused
/// from skill to skill.
struct TrieBuilder {
    /// Per node the child after a wrong answer and after a right one, then how many sequences go to either.
    ///
    /// 0 is the root and, as a child, stands for none.
    private var nodes: [UInt32] = []
    private var nodeCount: UInt32 = 0
    /// Per learner ``base`` plus the node of the last answer; whatever is under ``base`` is of an earlier skill.
    private var places: [UInt32]
    private var base: UInt32 = 0
    private var layout = TrieLayout()

    init(learnerCount: Int) { places = [UInt32](repeating: 0, count: learnerCount) }

    /// The tree of a skill from the parts of a log; O(answers).
    mutating func trie(of skill: Int, in parts: [GroupedAnswers]) -> PrefixTrie {
        begin(answers: parts.reduce(0) { $0 + $1.count(of: skill) })
        for part in parts { part.withAnswers(to: skill) { walk($0) } }
        base &+= nodeCount
        return layout.trie(of: nodes, count: Int(nodeCount))
    }

    private mutating func begin(answers: Int) {
        let wanted = answers + 1
        if nodes.count < 4 * wanted { nodes = [UInt32](repeating: 0, count: 4 * max(wanted, nodes.count / 3)) }
        for field in 0..<4 { nodes[field] = 0 }
        nodeCount = 1
        guard Int(base) + wanted > Int(UInt32.max) else { return }
        places = [UInt32](repeating: 0, count: places.count)
        base = 0
    }

    private mutating func walk(_ answers: UnsafeBufferPointer<UInt32>) {
        var count = nodeCount
        let base = base
        nodes.withUnsafeMutableBufferPointer { nodes in
            places.withUnsafeMutableBufferPointer { places in
                for answer in answers {
                    let learner = Int(answer >> 1)
                    // NB: a place under the base wraps round to a number over every node.
                    let place = places[learner] &- base
                    let edge = 4 * Int(place < count ? place : 0) + Int(answer & 1)
                    if nodes[edge] == 0 {
                        nodes[edge] = count
                        for field in 0..<4 { nodes[4 * Int(count) + field] = 0 }
                        count &+= 1
                    }
                    nodes[edge + 2] &+= 1
                    places[learner] = base &+ nodes[edge]
                }
            }
        }
        nodeCount = count
    }
}
