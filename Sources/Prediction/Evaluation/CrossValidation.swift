/// Judges a kind of model on learners that it was not fitted to, fold by fold.
package struct CrossValidation: Sendable {
    /// What one fold came to.
    package struct Fold: Sendable {
        /// The predictions of the held-out learners' answers, in the order of the log.
        package let scored: ScoredAnswers
        /// The combination of each of those answers.
        package let combinations: [Int32]
        /// The place of each of those answers in the log.
        package let rows: [Int]
        /// How long the fit took, in seconds.
        package let fitSeconds: Double
        /// How long the predictions took, in seconds.
        package let predictSeconds: Double
    }

    private let table: AnswerTable
    private let folds: LearnerFolds

    /// Prepares the folds of a log; `learners` are the names of its learners, by number.
    package init(_ table: AnswerTable, learners: [String], folds: Int) {
        self.table = table
        self.folds = LearnerFolds(learners, count: folds)
    }

    /// Fits the model to the learners of the other folds and foresees each answer of this one from the answers before it.
    ///
    /// Throws what the fit throws, and `CancellationError`.
    package func fold(_ number: Int, of kind: ModelKind, threads: Int) async throws -> Fold {
        let clock = ContinuousClock()
        let started = clock.now
        let training = folds.part(of: table, fold: number, isHeldOut: false)
        let model = try await FittedModel.fit(kind, to: training, threads: threads)
        let fitted = clock.now
        let heldOut = folds.part(of: table, fold: number, isHeldOut: true)
        var scored = ScoredAnswers()
        for (row, chance) in model.predictions(for: heldOut).enumerated() {
            scored.append(
                predicted: chance,
                isCorrect: heldOut.outcomes[row],
                learner: Int(heldOut.learners[row])
            )
        }
        return Fold(
            scored: scored,
            combinations: heldOut.combinations,
            rows: (0..<table.count).filter { folds.folds[Int(table.learners[$0])] == number },
            fitSeconds: (fitted - started) / .seconds(1),
            predictSeconds: (clock.now - fitted) / .seconds(1)
        )
    }
}
