/// What is known of one learner and one item; O(1).
struct ItemTrace: Sendable, Equatable {
    var answers: Int32 = 0
    var lastOutcome: Int32 = 0
    var place: Int32 = 0
    /// Seconds, of the last answer; NaN where unknown.
    var time = Double.nan
    var residual = 0.0
}
