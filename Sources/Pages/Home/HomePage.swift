/// The learner's home: what to do next, what is asked today, where mastery stands, and what moved it.
///
/// Form: `POST /practice/start` with `csrf` and, where the step names one, `concept`.
package struct HomePage: Hashable, Sendable {
    /// The learner's name for the greeting.
    package let learnerName: String
    /// The exam's name and the days left, 0 on the day itself; `nil` where no date is set.
    package let exam: ExamCountdown?
    /// What to do next; `nil` where the course has nothing to offer.
    package let next: NextStep?
    /// Today's goals, at most four look well.
    package let goals: [Goal]
    /// The subjects of the course, in its order.
    package let subjects: [SubjectMastery]
    /// What moved since the last visit, largest first.
    package let changes: [MasteryChange]
    /// The latest answers, newest first.
    package let recent: [RecentAnswer]

    /// Makes the learner's home page.
    package init(
        learnerName: String,
        exam: ExamCountdown? = nil,
        next: NextStep?,
        goals: [Goal] = [],
        subjects: [SubjectMastery] = [],
        changes: [MasteryChange] = [],
        recent: [RecentAnswer] = []
    ) {
        self.learnerName = learnerName
        self.exam = exam
        self.next = next
        self.goals = goals
        self.subjects = subjects
        self.changes = changes
        self.recent = recent
    }
}
