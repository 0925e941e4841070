/// Solves `A x = b` for a symmetric positive definite matrix of which the upper half is given.
struct CholeskySolver {
    /// Row by row; the upper half holds the factor after ``init(_:size:)``.
    private var factor: [Double]
    private let size: Int

    init(_ matrix: [Double], size: Int) {
        factor = matrix
        self.size = size
        for row in 0..<size {
            for above in 0..<row {
                let share = factor[above * size + row]
                for column in row..<size { factor[row * size + column] -= share * factor[above * size + column] }
            }
            let root = max(factor[row * size + row], 1e-12).squareRoot()
            for column in row..<size { factor[row * size + column] /= root }
        }
    }

    func solve(_ right: [Double]) -> [Double] {
        var values = right
        for row in 0..<size {
            for above in 0..<row { values[row] -= factor[above * size + row] * values[above] }
            values[row] /= factor[row * size + row]
        }
        for row in (0..<size).reversed() {
            for below in row + 1..<size { values[row] -= factor[row * size + below] * values[below] }
            values[row] /= factor[row * size + row]
        }
        return values
    }
}
