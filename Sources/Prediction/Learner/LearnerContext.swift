/// Where a learner stands just before an answer, as small codes that tables are read with.
struct LearnerContext: Sendable {
    var item = ItemTrace()
    var itemSeen = false
    var combination: CombinationTrace
    /// Same combination as at the answer before, and that answer.
    var repeats = false
    var lastOutcome: Int32 = 0
    /// Last three outcomes in the combination, 0...14, and last two, 0...6.
    var pattern: Int32
    var pair: Int32
    /// Bucket of answers in the combination, 0...10.
    var bucket: Int32
    /// Never, wrong or right at this item's last time, 0...2; and with count and distance.
    var own: Int32 = 0
    var sharedOwn: Int32 = 0
    /// Last five outcomes and `repeats`.
    var sequence: Int32
    /// Weak, middle or strong learner.
    var band: Int32
    /// `log(1 + seconds)` since the answer before, and against what is usual before this item and after the last one.
    var hasGap = false
    var logGap = 0.0
    var gap = 0.0
    var itemGap = 0.0
    var previousGap = 0.0
    var sharedGap: Int32 = 0

    static func bucket(_ answers: Int32) -> Int32 {
        switch answers {
        case ..<6: answers
        case ..<8: 6
        case ..<12: 7
        case ..<20: 8
        case ..<40: 9
        default: 10
        }
    }

    /// The least bucket that a pattern of its length can have.
    static func leastBucket(pattern: Int32) -> Int32 { pattern < 1 ? 0 : pattern < 3 ? 1 : pattern < 7 ? 2 : 4 }
}
