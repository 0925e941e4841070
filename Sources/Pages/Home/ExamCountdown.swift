/// The days that are left to an exam.
package struct ExamCountdown: Hashable, Sendable {
    /// The exam's name, such as `JEE Main`.
    package let exam: String
    /// Whole days left; 0 on the day itself.
    package let days: Int

    /// Makes a countdown.
    package init(exam: String, days: Int) {
        self.exam = exam
        self.days = days
    }
}
