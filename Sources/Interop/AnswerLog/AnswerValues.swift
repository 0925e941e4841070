/// What the cells of one row say.
struct AnswerValues {
    var learner: Int32 = 0
    var item: Int32 = 0
    var combination: Int32 = 0
    var isCorrect = false
    /// The time in seconds; 0 where the log has none.
    var time = 0.0
    /// What orders the rows; 0 where the log has no such column.
    var order = 0.0
}
