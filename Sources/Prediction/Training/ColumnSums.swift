/// Sums and sums of squares of the terms.
struct ColumnSums: Sendable {
    var sums = Array(repeating: 0.0, count: Term.count)
    var squares = Array(repeating: 0.0, count: Term.count)
    var lows = Array(repeating: Float.infinity, count: Term.count)
    var highs = Array(repeating: -Float.infinity, count: Term.count)

    init() {}

    init(_ block: DesignBlock) {
        block.values.withUnsafeBufferPointer { values in
            for row in 0..<block.count {
                let start = row * Term.count
                for column in 0..<Term.count {
                    let value = Double(values[start + column])
                    sums[column] += value
                    squares[column] += value * value
                    lows[column] = min(lows[column], values[start + column])
                    highs[column] = max(highs[column], values[start + column])
                }
            }
        }
    }

    mutating func add(_ other: Self) {
        for column in 0..<Term.count {
            sums[column] += other.sums[column]
            squares[column] += other.squares[column]
            lows[column] = min(lows[column], other.lows[column])
            highs[column] = max(highs[column], other.highs[column])
        }
    }
}
