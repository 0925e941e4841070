/// The observed information: how the slope of the log-posterior falls along the log-odds, by central differences.
struct ObservedInformation {
    private static let distance = 1e-3

    private(set) var rows: [FitVector]

    /// Looks around a point; ten passes over the tree for which the memory was prepared.
    init(around parameters: FitVector, climb: SkillClimb, memory: inout SweepMemory) {
        let axes = climb.objective.axes
        let middle = parameters.logOdds(on: axes)
        rows = [FitVector](repeating: .zero, count: FitAxis.all.count)
        for axis in FitAxis.all where axes[axis] {
            var step = FitVector.zero
            step[axis] = Self.distance
            // NB: the points may lie a little outside the box, in which the slope goes on smoothly.
            let over = climb.point(at: (middle + step).probabilities(on: axes), memory: &memory)
            let under = climb.point(at: (middle - step).probabilities(on: axes), memory: &memory)
            rows[axis] = (under.slope - over.slope) / (2 * Self.distance)
        }
        symmetrise()
    }

    /// What is left of the answers' information because mastery is hidden: 1 on the diagonal would be all of it.
    ///
    /// How much of each parameter's information is hidden, and which parameters hang together, differs little from
    /// skill to skill. The pseudo-counts' share, which is not hidden, is taken out.
    func shape(at point: ClimbPoint, objective: FitObjective) -> [FitVector] {
        let seen = objective.seenCurvature(at: point.parameters, counts: point.counts)
        let believed = objective.believedCurvature(at: point.parameters)
        let roots = seen.replacing(with: 1, where: seen .<= 0).squareRoot()
        return FitAxis.all.map { axis in
            var row = rows[axis]
            row[axis] -= believed[axis]
            row /= roots * roots[axis]
            if seen[axis] <= 0 { row[axis] = 1 }
            return row
        }
    }

    private mutating func symmetrise() {
        for row in FitAxis.all {
            for column in 0..<row {
                let mean = (rows[row][column] + rows[column][row]) / 2
                rows[row][column] = mean
                rows[column][row] = mean
            }
        }
    }
}
