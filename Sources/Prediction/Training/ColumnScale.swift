/// Means and scales of the terms, and which of them vary at all.
struct ColumnScale: Sendable {
    var means: [Float]
    /// One over the standard deviation; 0 for a term that does not vary.
    var factors: [Float]
    var columns: [Int]
    var lows: [Float]
    var highs: [Float]

    /// Columns with the leading 1, padded to a multiple of eight.
    var width: Int { (columns.count + 8) / 8 * 8 }

    init(_ sums: [ColumnSums], rows: Int) {
        var whole = ColumnSums()
        for part in sums { whole.add(part) }
        let count = Double(max(rows, 1))
        lows = (0..<Term.count).map(whole.low)
        highs = (0..<Term.count).map(whole.high)
        means = (0..<Term.count).map { Float(whole.sum($0) / count) }
        var factors = Array(repeating: Float(0), count: Term.count)
        for column in 0..<Term.count {
            let mean = whole.sum(column) / count
            let deviation = max(0, whole.squares(column) / count - mean * mean).squareRoot()
            factors[column] = deviation > 1e-4 ? Float(1 / deviation) : 0
        }
        self.factors = factors
        columns = (0..<Term.count).filter { factors[$0] > 0 }
    }
}
