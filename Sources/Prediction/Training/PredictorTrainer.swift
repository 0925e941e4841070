/// Trains a predictor on answers of many learners.
///
/// Four passes estimate difficulties and contexts, with every learner's rows served by tables of the other groups; the
/// fifth collects the terms, and the weights are fitted on them. The same answers give the same bytes, whatever the
/// number of threads.
package struct PredictorTrainer: Sendable {
    /// How it is trained.
    package let options: TrainingOptions

    /// Makes a trainer.
    package init(_ options: TrainingOptions = TrainingOptions()) {
        self.options = options
    }

    /// Fits a predictor; calls `progress` at the start of every stage.
    ///
    /// Throws ``TrainingError/noAnswers``, ``TrainingError/oneSided(correct:)``, and `CancellationError` where the task was
    /// cancelled.
    package func fit(
        _ table: AnswerTable,
        progress: @Sendable (TrainingStage) -> Void = { _ in }
    ) async throws -> AnswerPredictor {
        let right = table.outcomes.count { $0 }
        guard table.count > 0 else { throw TrainingError.noAnswers }
        guard right > 0, right < table.count else { throw TrainingError.oneSided(correct: right > 0) }
        progress(.sorting)
        let rows = LearnerRows(table)
        progress(.tracing)
        let tracing = try await TracingTrainer(jobs: jobs).fit(table, rows)
        progress(.difficulties)
        let trainer = PopulationTrainer(table: table, rows: rows, jobs: jobs)
        let population = try await trainer.fit(tracing)
        progress(.terms)
        let step = max(1, (table.count + options.mostHeadAnswers - 1) / options.mostHeadAnswers)
        let blocks = try await jobs.map(CrossFit.groups) { group in
            GroupPass(table: table, rows: rows, population: population, group: group).design(every: step)
        }
        progress(.weights)
        let head = try await HeadFitter(jobs: jobs, ridge: options.ridge).fit(blocks)
        progress(.done)
        return AnswerPredictor(
            vocabulary: table.vocabulary,
            trainedAnswers: table.count,
            trainedLearners: rows.learnerCount,
            population: population.fitted,
            head: head
        )
    }

    private var jobs: TrainingJobs { TrainingJobs(threads: max(1, options.threads)) }
}
