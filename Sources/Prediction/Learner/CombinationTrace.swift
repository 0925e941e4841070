/// What is known of one learner and one combination of skills; O(1).
struct CombinationTrace: Sendable, Equatable {
    let number: Int32
    var answers: Int32 = 0
    /// The last three outcomes behind a leading one; 1 is none.
    var pattern: Int32 = 1
    /// How many answers the learner had given at the last one here; -1 before the first.
    var place: Int32 = -1
    /// Seconds, of the last answer; NaN where unknown.
    var time = Double.nan
    var mastery: Double
    var residual = 0.0
    var weight = 0.0
}
