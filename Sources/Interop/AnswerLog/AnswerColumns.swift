/// How the columns of an answer log are named, and how a cell with several skills is split.
package struct AnswerColumns: Hashable, Sendable {
    /// The column of the learner.
    package var learner = "user"
    /// The column of the item.
    package var item = "item"
    /// The column of the skills.
    package var skills = "skills"
    /// The column that says whether the answer was right: 1 or 0, true or false.
    package var correct = "correct"
    /// The column of the time, in seconds from any origin or in ISO 8601; absent where the log has none.
    package var time = "time"
    /// The column that orders the rows; `nil` where the rows are in order.
    package var order: String?
    /// What stands between the skills of one cell.
    package var separator: Character = "|"
    /// What stands between two cells.
    package var delimiter: Character = ","

    /// Makes the standard names: `user,item,skills,correct[,time]`, skills split at `|`.
    package init() {}
}
