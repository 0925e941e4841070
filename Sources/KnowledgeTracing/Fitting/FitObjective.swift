#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The log-posterior of a set of parameters, up to a constant, and its slope along the log-odds.
struct FitObjective {
    /// The parameters that are fitted.
    let axes: FitAxes
    let happened: FitVector
    let missed: FitVector
    let lower: FitVector
    let upper: FitVector
    let lowerLogOdds: FitVector
    let upperLogOdds: FitVector

    init(_ options: FitOptions, prior: FitPrior) {
        var axes = FitAxes(repeating: false)
        for axis in FitAxis.all { axes[axis] = options.forgets || axis != FitAxis.forget }
        self.axes = axes
        happened = prior.happened
        missed = prior.missed
        lower = options.bounds.lower
        upper = options.bounds.upper
        lowerLogOdds = lower.logOdds(on: axes)
        upperLogOdds = upper.logOdds(on: axes)
    }

    /// The parameters brought into the box; those that are not fitted are 0.
    func held(_ parameters: FitVector) -> FitVector {
        parameters.clamped(lowerBound: lower, upperBound: upper).on(axes)
    }

    /// The log-posterior: the log-likelihood and `a ln p + b ln(1 - p)` of each parameter's pseudo-counts `a` and `b`.
    func value(of parameters: FitVector, logLikelihood: Double) -> Double {
        var sum = logLikelihood
        for axis in FitAxis.all where axes[axis] {
            sum += happened[axis] * log(parameters[axis]) + missed[axis] * log(1 - parameters[axis])
        }
        return sum
    }

    /// The best parameters in the box for these counts: the M-step, each parameter by itself.
    ///
    /// NB: the expected log-posterior has a single peak along each parameter, so that cutting off at the box is exact.
    func maximum(of counts: ExpectedCounts) -> FitVector {
        let yes = counts.happened + happened
        return held(yes / (yes + counts.missed + missed))
    }

    /// The slope of the log-posterior along the log-odds of each parameter: `yes - (yes + no) p`.
    func slope(at parameters: FitVector, counts: ExpectedCounts) -> FitVector {
        let yes = counts.happened + happened
        let all = yes + counts.missed + missed
        return (yes - all * parameters).on(axes)
    }

    /// The curvature along the log-odds that the answers would give if nothing were hidden: `(yes + no) p (1 - p)`.
    func seenCurvature(at parameters: FitVector, counts: ExpectedCounts) -> FitVector {
        ((counts.happened + counts.missed) * parameters * (1 - parameters)).on(axes)
    }

    /// The curvature along the log-odds that the pseudo-counts give.
    func believedCurvature(at parameters: FitVector) -> FitVector {
        ((happened + missed) * parameters * (1 - parameters)).on(axes)
    }

    /// The parameters that the slope does not press against a side of the box.
    func freeAxes(at parameters: FitVector, slope: FitVector) -> FitAxes {
        let isOver = (parameters .>= upper) .& (slope .> 0)
        let isUnder = (parameters .<= lower) .& (slope .<= 0)
        return axes .& .!(isOver .| isUnder)
    }
}
