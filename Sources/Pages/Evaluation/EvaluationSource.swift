/// What an evaluation rests on: a log of answers, and how it was cut into folds.
package struct EvaluationSource: Hashable, Sendable {
    /// The name of the log's file, as it is shown.
    package let fileName: String
    /// How many answers the log holds.
    package let answers: Int
    /// How many learners gave them.
    package let learners: Int
    /// How many skills they belong to.
    package let skills: Int
    /// How many folds the learners were dealt into; no learner is in two.
    package let folds: Int

    /// Makes the description of a log of answers.
    package init(fileName: String, answers: Int, learners: Int, skills: Int, folds: Int) {
        self.fileName = fileName
        self.answers = answers
        self.learners = learners
        self.skills = skills
        self.folds = folds
    }
}
