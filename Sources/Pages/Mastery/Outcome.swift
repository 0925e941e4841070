/// How an answered item went.
package enum Outcome: Hashable, Sendable {
    /// Right.
    case right
    /// Wrong.
    case wrong
    /// So many of the parts were right.
    case partly(right: Int, of: Int)
    /// The solution was asked for.
    case gaveUp
    /// Put aside without an answer.
    case skipped
}
