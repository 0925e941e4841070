#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gradient and curvature of the log-likelihood of some rows.
struct HeadSlope: Sendable {
    /// By column.
    var gradient: [Double]
    /// Row by row, only the part on and right of the diagonal's tiles is filled; from the sampled rows.
    var curvature: [Double]
    var rows = 0
    var sampledRows = 0

    private static let chunk = 256

    init(_ block: StandardBlock, weights: [Float], sampling: Int) {
        let width = block.width
        gradient = Array(repeating: 0, count: width)
        curvature = Array(repeating: 0, count: width * width)
        rows = block.outcomes.count
        var scaled = Array(repeating: Float(0), count: Self.chunk * width)
        var filled = 0
        var slopes = Array(repeating: SIMD8<Float>.zero, count: width / 8)
        for row in 0..<rows {
            let chance = Self.addGradient(block, row, weights, to: &slopes)
            if row % Self.chunk == Self.chunk - 1 { flush(&slopes) }
            guard row % sampling == 0 else { continue }
            let root = (chance * (1 - chance)).squareRoot()
            let start = row * width
            for column in 0..<width { scaled[filled * width + column] = block.values[start + column] * root }
            filled += 1
            sampledRows += 1
            if filled == Self.chunk {
                addCurvature(scaled, filled, width)
                filled = 0
            }
        }
        flush(&slopes)
        addCurvature(scaled, filled, width)
    }

    private mutating func flush(_ slopes: inout [SIMD8<Float>]) {
        for column in gradient.indices { gradient[column] += Double(slopes[column / 8][column % 8]) }
        for place in slopes.indices { slopes[place] = .zero }
    }

    @inline(__always)
    private static func addGradient(
        _ block: StandardBlock,
        _ row: Int,
        _ weights: [Float],
        to slopes: inout [SIMD8<Float>]
    ) -> Float {
        block.values.withUnsafeBufferPointer { values in
            weights.withUnsafeBufferPointer { weights in
                slopes.withUnsafeMutableBufferPointer { slopes in
                    var sum = SIMD8<Float>.zero
                    let start = row * block.width
                    for lane in slopes.indices { sum += load(values, start + lane * 8) * load(weights, lane * 8) }
                    let chance = 1 / (1 + exp(-sum.sum()))
                    let residual = (block.outcomes[row] ? 1 : 0) - chance
                    for lane in slopes.indices { slopes[lane] += residual * load(values, start + lane * 8) }
                    return chance
                }
            }
        }
    }

    @inline(__always)
    private static func load(_ values: UnsafeBufferPointer<Float>, _ place: Int) -> SIMD8<Float> {
        UnsafeRawPointer(values.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: SIMD8<Float>.self)
    }

    private mutating func addCurvature(_ scaled: [Float], _ rows: Int, _ width: Int) {
        scaled.withUnsafeBufferPointer { values in
            for top in stride(from: 0, to: width, by: 4) {
                for left in stride(from: top / 8 * 8, to: width, by: 8) {
                    var tile = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
                    for row in 0..<rows {
                        let start = row * width
                        let right = Self.load(values, start + left)
                        tile.0 += right * values[start + top]
                        tile.1 += right * values[start + top + 1]
                        tile.2 += right * values[start + top + 2]
                        tile.3 += right * values[start + top + 3]
                    }
                    for lane in 0..<8 {
                        let column = left + lane
                        curvature[top * width + column] += Double(tile.0[lane])
                        curvature[(top + 1) * width + column] += Double(tile.1[lane])
                        curvature[(top + 2) * width + column] += Double(tile.2[lane])
                        curvature[(top + 3) * width + column] += Double(tile.3[lane])
                    }
                }
            }
        }
    }

    mutating func add(_ other: Self) {
        for place in gradient.indices { gradient[place] += other.gradient[place] }
        for place in curvature.indices { curvature[place] += other.curvature[place] }
        rows += other.rows
        sampledRows += other.sampledRows
    }
}
