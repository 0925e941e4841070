/// Standardised columns of some rows, the first of them 1; rows are padded with 0 to a multiple of eight.
struct StandardBlock: Sendable {
    let values: [Float]
    let outcomes: [Bool]
    let width: Int

    init(_ block: DesignBlock, rows: Range<Int>, _ scale: ColumnScale) {
        let width = scale.width
        self.width = width
        outcomes = Array(block.outcomes[rows])
        values = [Float](unsafeUninitializedCapacity: rows.count * width) { room, count in
            room.initialize(repeating: 0)
            block.values.withUnsafeBufferPointer { from in
                for row in rows {
                    let start = (row - rows.lowerBound) * width
                    room[start] = 1
                    for (place, column) in scale.columns.enumerated() {
                        let value = from[row * Term.count + column]
                        room[start + place + 1] = (value - scale.means[column]) * scale.factors[column]
                    }
                }
            }
            count = rows.count * width
        }
    }
}

/// Means and scales of the terms, and which of them vary at all.
struct ColumnScale: Sendable {
    var means: [Float]
    /// One over the standard deviation; 0 for a term that does not vary.
    var factors: [Float]
    var columns: [Int]

    /// Columns with the leading 1, padded to a multiple of eight.
    var width: Int { (columns.count + 8) / 8 * 8 }

    init(_ sums: [ColumnSums], rows: Int) {
        var whole = ColumnSums()
        for part in sums { whole.add(part) }
        let count = Double(max(rows, 1))
        means = whole.sums.map { Float($0 / count) }
        var factors = Array(repeating: Float(0), count: Term.count)
        for column in 0..<Term.count {
            let mean = whole.sums[column] / count
            let deviation = max(0, whole.squares[column] / count - mean * mean).squareRoot()
            factors[column] = deviation > 1e-4 ? Float(1 / deviation) : 0
        }
        self.factors = factors
        columns = (0..<Term.count).filter { factors[$0] > 0 }
    }
}

/// Sums and sums of squares of the terms.
struct ColumnSums: Sendable {
    var sums = Array(repeating: 0.0, count: Term.count)
    var squares = Array(repeating: 0.0, count: Term.count)

    init() {}

    init(_ block: DesignBlock) {
        block.values.withUnsafeBufferPointer { values in
            for row in 0..<block.count {
                let start = row * Term.count
                for column in 0..<Term.count {
                    let value = Double(values[start + column])
                    sums[column] += value
                    squares[column] += value * value
                }
            }
        }
    }

    mutating func add(_ other: Self) {
        for column in 0..<Term.count {
            sums[column] += other.sums[column]
            squares[column] += other.squares[column]
        }
    }
}
