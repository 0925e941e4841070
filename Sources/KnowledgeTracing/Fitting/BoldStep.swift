/// The step to the peak that a curvature promises inside the box.
struct BoldStep {
    /// What a way to a side of the box may be off by.
    private static let rounding = 1e-9

    private let start: FitVector
    private let step: FitVector
    /// What the step gains if the curvature is right.
    let promise: Double
    /// The longest way along one log-odds.
    let length: Double

    /// Looks for the step; `nil` where the curvature has no peak.
    ///
    /// An axis on which the step would leave the box goes as far as the side, and the others are looked for again.
    init?(from point: ClimbPoint, by curvature: inout Curvature, in objective: FitObjective) {
        var axes = objective.freeAxes(at: point.parameters, slope: point.slope)
        let start = point.logOdds
        var held = FitVector.zero
        var step = FitVector.zero
        while true {
            let rest = point.slope - curvature.expectedFall(along: held)
            guard let found = curvature.step(against: rest, along: axes) else { return nil }
            step = held + found
            let isOver = axes .& (start + step .> objective.upperLogOdds)
            let isUnder = axes .& (start + step .< objective.lowerLogOdds)
            guard any(isOver .| isUnder) else { break }
            held.replace(with: objective.upperLogOdds - start, where: isOver)
            held.replace(with: objective.lowerLogOdds - start, where: isUnder)
            axes = axes .& .!(isOver .| isUnder)
        }
        self.start = start
        self.step = step
        length = max(step.max(), -step.min())
        guard length.isFinite else { return nil }
        let risen = point.slope - curvature.expectedFall(along: step) / 2
        promise = (step * risen).sum()
    }

    /// The parameters at the end of the step, or where its way on one of the log-odds is `reach`.
    func target(within reach: Double, in objective: FitObjective) -> FitVector {
        let end = start + (length > reach ? step * (reach / length) : step)
        var target = end.probabilities(on: objective.axes)
        // NB: a parameter at a side of the box lies on it to the last bit, or it would seem free to move.
        target.replace(with: objective.upper, where: end .>= objective.upperLogOdds - Self.rounding)
        target.replace(with: objective.lower, where: end .<= objective.lowerLogOdds + Self.rounding)
        return objective.held(target)
    }
}
