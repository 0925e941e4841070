package import Quantities

/// A learner in a class.
package struct LearnerRow: Hashable, Sendable {
    /// The learner.
    package let id: LearnerID
    /// The learner's name.
    package let name: String
    /// The mastery of each subject, in the order of the page's subjects.
    package let masteries: [Mastery]
    /// How long ago the last answer was; `nil` where there is none.
    package let lastActive: TimeSpan?
    /// Answers in the last seven days.
    package let answersThisWeek: Int
    /// Why the learner may need the teacher, most urgent first; empty where nothing is amiss.
    package let attention: [Attention]

    /// Makes a learner of a class.
    package init(
        id: LearnerID,
        name: String,
        masteries: [Mastery],
        lastActive: TimeSpan?,
        answersThisWeek: Int,
        attention: [Attention] = []
    ) {
        self.id = id
        self.name = name
        self.masteries = masteries
        self.lastActive = lastActive
        self.answersThisWeek = answersThisWeek
        self.attention = attention
    }
}
