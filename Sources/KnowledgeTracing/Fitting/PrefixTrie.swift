/// The answers to one skill as the tree of their prefixes: sequences that begin alike share their nodes.
///
/// What a learner knows after some answers does not depend on what follows, so one node stands for every sequence that
/// begins with the same answers, and a pass over the nodes gives the same likelihood and the same expected counts as a
/// pass over every sequence. On real logs there are 1.3 to 5 answers a node.
///
/// Nodes lie level by level and, within a level, those of right answers before those of wrong ones, so that the two of a
/// pair are independent of each other and share their emission chances, and children lie behind their parents.
public struct PrefixTrie: Sendable {
    /// The number of answers.
    public let attempts: Int
    /// The number of right answers.
    public let correctAnswers: Int
    /// The number of learners with an answer.
    public let sequences: Int
    /// The number of different prefixes.
    public let nodeCount: Int
    /// The length of the longest sequence.
    public var depth: Int { levels.count - 1 }

    // NB: slots 0 and 1 are empty; slot 0 stands for a missing child, for the parent of padding and for that of level 0.
    let parents: [UInt32]
    /// Per slot the child after a right answer and the one after a wrong answer.
    let children: [UInt32]
    /// Per slot the number of sequences that pass.
    let weights: [UInt32]
    /// The slots at which sequences end, and how many.
    let ends: [UInt32]
    let endCounts: [Double]
    /// Where each level starts, and the end after the last; all even.
    let levels: [Int]
    /// Per pair of slots 1 where both are of a right answer, 0 where both are of a wrong one.
    let outcomes: [UInt8]

    /// The number of slots with padding; even.
    var slotCount: Int { parents.count }

    /// The slots of a level.
    func slots(of level: Int) -> Range<Int> { levels[level]..<levels[level + 1] }

    /// Whether the answer of a slot is right.
    func isCorrect(_ slot: Int) -> Bool { outcomes[slot / 2] == 1 }

    /// The number of answers of the given outcome.
    func answers(correct isCorrect: Bool) -> Int { isCorrect ? correctAnswers : attempts - correctAnswers }
}
