/// The names that a formula may use, and the slot of each.
package struct FormulaScope: Hashable, Sendable {
    /// A place where a value is found when the formula is computed.
    struct Slot: Hashable, Sendable {
        let index: Int
        let kind: ValueKind
    }

    private(set) var slots: [String: Slot] = [:]
    /// The index that the next name gets.
    private(set) var count = 0

    /// A scope without names.
    package init() {}

    /// A scope whose first name gets the slot of that index.
    init(count: Int) { self.count = count }

    /// Gives the name the next slot; returns its index, or `nil` for a name that is taken.
    @discardableResult
    package mutating func add(_ name: String, _ kind: ValueKind) -> Int? {
        guard slots[name] == nil else { return nil }
        slots[name] = Slot(index: count, kind: kind)
        count += 1
        return count - 1
    }

    /// Lets a second name stand for the slot of a known one, unless it is taken.
    mutating func alias(_ other: String, for name: String) {
        if slots[other] == nil { slots[other] = slots[name] }
    }

    /// The name that is nearest to an unknown one, if one is near.
    func suggestion(for name: String) -> String? {
        Spelling.nearest(to: name, among: slots.keys.sorted() + FormulaFunction.allCases.map(\.rawValue) + ["pi"])
    }
}
