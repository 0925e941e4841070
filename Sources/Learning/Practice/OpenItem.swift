package import Quantities

/// An item that was asked and waits for an answer; the template and the seed are the whole of it.
package struct OpenItem: Hashable, Sendable, Codable {
    /// The template.
    package let item: ItemID
    /// The seed of the draw, in 0..<2^53 so that every JSON reader keeps it exact.
    package let seed: Int64
    /// When it was asked.
    package let askedAt: Instant
    /// How many hints are open, 0...3.
    package let hints: Int
    /// Why this item.
    package let reason: ChoiceReason

    /// Makes an open item, by default without a hint.
    package init(item: ItemID, seed: Int64, askedAt: Instant, hints: Int = 0, reason: ChoiceReason) {
        self.item = item
        self.seed = seed
        self.askedAt = askedAt
        self.hints = hints
        self.reason = reason
    }

    /// The item with one more hint, up to three.
    package func withNextHint() -> OpenItem {
        OpenItem(item: item, seed: seed, askedAt: askedAt, hints: min(hints + 1, 3), reason: reason)
    }
}
