/// What the learner has put in, so that a page can show it again.
package enum GivenAnswer: Hashable, Sendable {
    /// Nothing yet.
    case nothing
    /// The indices of chosen options, from 0 in the order shown.
    case choices(Set<Int>)
    /// The text typed.
    case text(String)
    /// For each left text the index of its right text, `nil` where none is chosen.
    case matches([Int?])
}
