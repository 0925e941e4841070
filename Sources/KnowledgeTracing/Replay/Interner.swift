/// Numbers different values in the order of their first mention.
struct Interner<Value: Hashable & Sendable>: Sendable {
    private var indexes: [Value: UInt32] = [:]
    private(set) var values: [Value] = []

    mutating func intern(_ value: Value) -> UInt32 {
        if let known = indexes[value] { return known }
        let next = UInt32(values.count)
        indexes[value] = next
        values.append(value)
        return next
    }

    func index(of value: Value) -> UInt32? { indexes[value] }
}
