/// A symmetric, positive definite estimate of how the log-posterior falls off around its peak, along the log-odds.
struct Curvature {
    private static let size = FitAxis.all.count

    /// The estimate's rows, then those of the triangle that was last taken from it.
    private var rows = [FitVector](repeating: .zero, count: 2 * size)

    /// Starts from the curvature that the answers would give if nothing were hidden and that of the pseudo-counts.
    ///
    /// `shape` says what is left of the former, see ``ObservedInformation/shape(at:objective:)``; without it all is.
    init(seen: FitVector, believed: FitVector, shape: [FitVector]? = nil) {
        let roots = seen.squareRoot()
        for axis in FitAxis.all {
            var unit = FitVector.zero
            unit[axis] = 1
            rows[axis] = (shape?[axis] ?? unit) * roots * roots[axis] + unit * believed[axis]
            if seen[axis] + believed[axis] <= 0 { rows[axis] = unit }
        }
    }

    init(rows: [FitVector]) {
        for axis in FitAxis.all { self.rows[axis] = rows[axis] }
    }

    /// Learns from a step and the fall of the slope along it: the update of Broyden, Fletcher, Goldfarb and Shanno.
    ///
    /// Where the fall speaks against a peak it is mixed with what was expected (Powell's damping, 1978), so that the
    /// estimate stays positive definite.
    mutating func learn(step: FitVector, fall: FitVector) {
        let expected = expectedFall(along: step)
        let expectedBend = (step * expected).sum()
        guard expectedBend > 0, expectedBend.isFinite else { return }
        let bend = (step * fall).sum()
        let share = bend >= 0.1 * expectedBend ? 1 : 0.9 * expectedBend / (expectedBend - bend)
        let mixed = share * fall + (1 - share) * expected
        let mixedBend = (step * mixed).sum()
        guard mixedBend > 0, mixedBend.isFinite else { return }
        for axis in FitAxis.all {
            rows[axis] += mixed * (mixed[axis] / mixedBend) - expected * (expected[axis] / expectedBend)
        }
    }

    /// How much the slope is expected to fall along a step.
    func expectedFall(along step: FitVector) -> FitVector {
        var result = FitVector.zero
        for axis in FitAxis.all { result[axis] = (rows[axis] * step).sum() }
        return result
    }

    /// The step at which the slope vanishes, moving along `axes` only; `nil` where the estimate is no peak.
    mutating func step(against slope: FitVector, along axes: FitAxes) -> FitVector? {
        guard decompose(along: axes) else { return nil }
        return solution(for: slope.on(axes))
    }

    /// The inverse's diagonal on `axes`: the squared standard errors where this is the observed information.
    mutating func inverseDiagonal(along axes: FitAxes) -> FitVector? {
        guard decompose(along: axes) else { return nil }
        var result = FitVector.zero
        for axis in FitAxis.all {
            var unit = FitVector.zero
            unit[axis] = 1
            result[axis] = solution(for: unit)[axis]
        }
        return result.on(axes)
    }

    /// Takes the lower triangle `L` of `L Lt`, the decomposition of Cholesky; an axis left out stands by itself.
    ///
    /// Returns whether the estimate is positive definite on `axes`.
    private mutating func decompose(along axes: FitAxes) -> Bool {
        for row in FitAxis.all {
            var unit = FitVector.zero
            unit[row] = 1
            let source = axes[row] ? rows[row].on(axes) : unit
            var triangle = FitVector.zero
            for column in 0..<row {
                let other = rows[Self.size + column]
                triangle[column] = (source[column] - (triangle * other).sum()) / other[column]
            }
            let rest = source[row] - (triangle * triangle).sum()
            guard rest > 0, rest.isFinite else { return false }
            triangle[row] = rest.squareRoot()
            rows[Self.size + row] = triangle
        }
        return true
    }

    private func solution(for right: FitVector) -> FitVector {
        var result = FitVector.zero
        for axis in FitAxis.all {
            let row = rows[Self.size + axis]
            result[axis] = (right[axis] - (row * result).sum()) / row[axis]
        }
        // Back up the transposed triangle, column by column.
        for axis in FitAxis.all.reversed() {
            let row = rows[Self.size + axis]
            let value = result[axis] / row[axis]
            result -= row * value
            result[axis] = value
        }
        return result
    }
}
