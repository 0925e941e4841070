/// Why a learner may need the teacher now.
package enum Attention: Hashable, Sendable {
    /// No answer for so many days.
    case idle(days: Int)
    /// So many wrong answers in a row on a concept, by its title.
    case struggling(concept: String, wrong: Int)
    /// Many hints or solutions on a concept, by its title.
    case leaningOnHints(concept: String)
    /// Mastery has fallen by so many points of 100.
    case falling(points: Int)
    /// Has not begun.
    case notStarted
}
