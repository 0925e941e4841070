/// The hints of an item: those opened so far and how many there are.
package struct HintLadder: Hashable, Sendable {
    /// The hints opened, first one first.
    package let opened: [Prose]
    /// How many hints the item has.
    package let count: Int

    /// Makes a ladder with the hints opened so far.
    package init(opened: [Prose], count: Int = 3) {
        self.opened = opened
        self.count = count
    }

    /// Whether another hint can be opened.
    package var hasMore: Bool { opened.count < count }
}
