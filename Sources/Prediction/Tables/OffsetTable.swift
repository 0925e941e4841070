/// Log-odds by dense number, once for every cross-fitting set; a number beyond the table is 0.
struct OffsetTable: Sendable, Equatable {
    var values: [Float]
    /// ``CrossFit/sets`` while training, 1 in a fitted model.
    let sets: Int

    init(count: Int, sets: Int) {
        values = Array(repeating: 0, count: count * sets)
        self.sets = sets
    }

    init(values: [Float]) {
        self.values = values
        sets = 1
    }

    var count: Int { values.count / sets }

    @inline(__always)
    func value(_ number: Int, _ set: Int) -> Double {
        let place = number &* sets &+ set
        return number >= 0 && place < values.count ? Double(values[place]) : 0
    }

    /// The part that serves new learners.
    var fitted: OffsetTable {
        guard sets > 1 else { return self }
        return OffsetTable(values: stride(from: sets - 1, to: values.count, by: sets).map { values[$0] })
    }
}
