/// One thing to do today and how far it has come.
package struct Goal: Hashable, Sendable {
    /// What is counted.
    package enum Kind: Hashable, Sendable {
        /// Items answered.
        case answers
        /// Minutes of practice.
        case minutes
        /// Fading concepts looked at again.
        case reviews
        /// Concepts newly begun.
        case newConcepts
    }

    /// What is counted.
    package let kind: Kind
    /// The count so far today.
    package let done: Int
    /// The count that reaches the goal, 1 or more.
    package let target: Int

    /// Makes a goal of today.
    package init(_ kind: Kind, done: Int, target: Int) {
        self.kind = kind
        self.done = done
        self.target = target
    }

    /// Whether the goal is reached.
    package var isReached: Bool { done >= target }
}
