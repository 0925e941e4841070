/// The sparse sums of all groups under common numbers.
struct MergedSums {
    var index = KeyIndex()
    /// ``CrossFit/groups`` sums a key.
    var sums: [SIMD4<Float>] = []
    var parents: [Int32] = []

    init(_ groups: [SparseSums]) {
        // NB: most keys are met in one group only.
        let most = groups.reduce(0) { $0 + $1.index.count }
        index = KeyIndex(minimumCapacity: most)
        sums.reserveCapacity(most * CrossFit.groups)
        parents.reserveCapacity(most)
        for (group, part) in groups.enumerated() {
            var numbers: [Int32] = []
            numbers.reserveCapacity(part.index.count)
            for (place, key) in part.index.keys.enumerated() {
                let number = index.insert(key)
                numbers.append(Int32(number))
                if number == parents.count {
                    let parent = part.parents[place]
                    let isContext = parent & 3 == 2
                    parents.append(isContext ? ContextParent.context(Int(numbers[Int(parent >> 2)])) : parent)
                    for _ in 0..<CrossFit.groups { sums.append(.zero) }
                }
                sums[number * CrossFit.groups + group] = part.sums[place]
            }
        }
    }

    /// The sums without one group; of all groups for ``CrossFit/all``.
    @inline(__always)
    func part(_ number: Int, _ set: Int, whole: SIMD4<Float>) -> SIMD4<Float> {
        set < CrossFit.groups ? whole - sums[number * CrossFit.groups + set] : whole
    }

    @inline(__always)
    func whole(_ number: Int) -> SIMD4<Float> {
        var whole = SIMD4<Float>.zero
        for group in 0..<CrossFit.groups { whole += sums[number * CrossFit.groups + group] }
        return whole
    }
}
