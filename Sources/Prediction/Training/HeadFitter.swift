#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Fits the head by Newton's method on the penalised log-likelihood of standardised terms.
///
/// The gradient is of all rows, the curvature of every n-th: that changes the way to the maximum, not the maximum.
struct HeadFitter: Sendable {
    let jobs: TrainingJobs
    /// Half the penalty on a squared standardised weight.
    let ridge: Double

    private static let rowsPerJob = 1 << 14
    private static let sampledRows = 60_000
    private static let mostSteps = 20
    private static let tolerance = 1e-4

    func fit(_ blocks: [DesignBlock]) async throws -> PredictionHead {
        let count = blocks.reduce(0) { $0 + $1.count }
        let sums = try await jobs.map(blocks.count) { ColumnSums(blocks[$0]) }
        let scale = ColumnScale(sums, rows: count)
        let parts = blocks.enumerated().flatMap { number, block in
            stride(from: 0, to: block.count, by: Self.rowsPerJob).map {
                (number, $0..<min($0 + Self.rowsPerJob, block.count))
            }
        }
        let rows = try await jobs.map(parts.count) { StandardBlock(blocks[parts[$0].0], rows: parts[$0].1, scale) }
        let right = blocks.reduce(0.0) { $0 + Double($1.outcomes.count { $0 }) }
        let weights = try await climb(rows, scale, rate: (right + 1) / (Double(count) + 2))
        return head(weights, scale)
    }

    private func climb(_ rows: [StandardBlock], _ scale: ColumnScale, rate: Double) async throws -> [Double] {
        let count = rows.reduce(0) { $0 + $1.outcomes.count }
        let sampling = max(1, count / Self.sampledRows)
        let width = scale.width
        var weights = Array(repeating: 0.0, count: width)
        weights[0] = Logistic.logit(rate)
        for _ in 0..<Self.mostSteps {
            let start = weights.map { Float($0) }
            let slopes = try await jobs.map(rows.count) { HeadSlope(rows[$0], weights: start, sampling: sampling) }
            guard var slope = slopes.first else { break }
            for part in slopes.dropFirst() { slope.add(part) }
            let step = step(slope, weights)
            for place in weights.indices { weights[place] += step[place] }
            if step.allSatisfy({ $0.magnitude < Self.tolerance }) { break }
        }
        return weights
    }

    private func step(_ slope: HeadSlope, _ weights: [Double]) -> [Double] {
        let width = weights.count
        let factor = Double(slope.rows) / Double(max(slope.sampledRows, 1))
        var matrix = slope.curvature.map { $0 * factor }
        var gradient = slope.gradient
        for place in 0..<width {
            let penalty = place == 0 ? 1e-6 : ridge
            gradient[place] -= place == 0 ? 0 : penalty * weights[place]
            matrix[place * width + place] += penalty
        }
        return CholeskySolver(matrix, size: width).solve(gradient)
    }

    private func head(_ weights: [Double], _ scale: ColumnScale) -> PredictionHead {
        var slopes = Array(repeating: 0.0, count: Term.count)
        for (place, column) in scale.columns.enumerated() {
            slopes[column] = weights[place + 1] * Double(scale.factors[column])
        }
        return PredictionHead(
            base: weights[0],
            weights: slopes,
            means: scale.means.map(Double.init),
            lows: scale.lows.map(Double.init),
            highs: scale.highs.map(Double.init)
        )
    }
}
