/// What a training run is at, in this order.
package enum TrainingStage: Int, CaseIterable, Comparable, Sendable {
    /// Sorting answers by learner.
    case sorting
    /// Fitting knowledge tracing.
    case tracing
    /// Estimating difficulties, in several passes.
    case difficulties
    /// Collecting the terms of every answer.
    case terms
    /// Fitting the weights.
    case weights
    /// The predictor is there.
    case done

    /// Orders stages by time.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
