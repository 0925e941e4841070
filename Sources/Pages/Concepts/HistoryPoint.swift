package import Quantities

/// A moment in the history of a concept's mastery: one answer.
package struct HistoryPoint: Hashable, Sendable {
    /// The day in the learner's calendar.
    package let day: CivilDate
    /// The mastery after the answer.
    package let mastery: Mastery
    /// What moved it.
    package let cause: MasteryChange.Cause

    /// Makes a moment of a history.
    package init(day: CivilDate, mastery: Mastery, cause: MasteryChange.Cause) {
        self.day = day
        self.mastery = mastery
        self.cause = cause
    }
}
