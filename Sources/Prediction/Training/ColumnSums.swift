/// Sums, sums of squares, least and greatest values of the terms, in lanes of four.
struct ColumnSums: Sendable {
    private var lanes = Array(repeating: Lane(), count: DesignBlock.width / 4)

    private struct Lane {
        var sum = SIMD4<Double>.zero
        var squares = SIMD4<Double>.zero
        var low = SIMD4<Float>(repeating: .infinity)
        var high = SIMD4<Float>(repeating: -.infinity)
    }

    init() {}

    init(_ block: DesignBlock) {
        block.values.withUnsafeBufferPointer { values in
            lanes.withUnsafeMutableBufferPointer { lanes in
                for row in 0..<block.count {
                    for place in lanes.indices {
                        let start = row * DesignBlock.width + place * 4
                        let value = SIMD4(values[start], values[start + 1], values[start + 2], values[start + 3])
                        let wide = SIMD4<Double>(value)
                        lanes[place].sum += wide
                        lanes[place].squares += wide * wide
                        lanes[place].low.replace(with: value, where: value .< lanes[place].low)
                        lanes[place].high.replace(with: value, where: value .> lanes[place].high)
                    }
                }
            }
        }
    }

    mutating func add(_ other: Self) {
        for place in lanes.indices {
            lanes[place].sum += other.lanes[place].sum
            lanes[place].squares += other.lanes[place].squares
            lanes[place].low = pointwiseMin(lanes[place].low, other.lanes[place].low)
            lanes[place].high = pointwiseMax(lanes[place].high, other.lanes[place].high)
        }
    }

    func sum(_ column: Int) -> Double { lanes[column / 4].sum[column % 4] }

    func squares(_ column: Int) -> Double { lanes[column / 4].squares[column % 4] }

    func low(_ column: Int) -> Float { lanes[column / 4].low[column % 4] }

    func high(_ column: Int) -> Float { lanes[column / 4].high[column % 4] }
}
