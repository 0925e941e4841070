import ArgumentParser
import Interop

/// How the columns of an answer log are named.
struct AnswerColumnOptions: ParsableArguments {
    @Option(help: "The column of the learner.")
    var learner = "user"
    @Option(help: "The column of the item.")
    var item = "item"
    @Option(help: "The column of the skills.")
    var skill = "skills"
    @Option(help: "The column that says whether the answer was right.")
    var correct = "correct"
    @Option(help: "The column of the time: seconds, or ISO 8601.")
    var time = "time"
    @Option(help: "The column that orders a learner's rows; without it they are in order.")
    var order: String?
    @Option(help: "What stands between the skills of one cell.")
    var split = "|"

    func validate() throws {
        guard split.count == 1 else { throw ValidationError("--split \"\(split)\": must be one character") }
    }

    /// The names as the reader takes them.
    var columns: AnswerColumns {
        var columns = AnswerColumns()
        columns.learner = learner
        columns.item = item
        columns.skills = skill
        columns.correct = correct
        columns.time = time
        columns.order = order
        columns.separator = split.first ?? "|"
        return columns
    }
}
