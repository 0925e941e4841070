/// Four sums by 64-bit key.
struct SparseSums: Sendable {
    private(set) var index: KeyIndex
    var sums: [SIMD4<Float>] = []
    /// What each key's offset is measured against, by the caller's meaning.
    var parents: [Int32] = []

    init(minimumCapacity: Int) { index = KeyIndex(minimumCapacity: minimumCapacity) }

    @inline(__always)
    mutating func add(_ key: UInt64, _ values: SIMD4<Float>, parent: Int32) -> Int {
        let number = index.insert(key)
        if number == sums.count {
            sums.append(values)
            parents.append(parent)
        } else {
            sums[number] += values
        }
        return number
    }
}
