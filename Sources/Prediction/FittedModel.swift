/// The kinds of model that can be fitted to a log of answers.
package enum ModelKind: String, Sendable, Codable, CaseIterable {
    /// Bayesian knowledge tracing with four parameters.
    case bkt
    /// The same with a chance to forget at every opportunity.
    case bktForget = "bkt-forget"
    /// A logistic head over knowledge tracing, difficulty, ability, recency, counts and time.
    case full
}

/// A model that was fitted to a log of answers and foresees others.
package enum FittedModel: Sendable {
    /// Bayesian knowledge tracing.
    case bkt(BKTModel)
    /// The logistic head.
    case full(AnswerPredictor)

    /// The kind of the model.
    package var kind: ModelKind {
        switch self {
        case .bkt(let model): model.forgets ? .bktForget : .bkt
        case .full: .full
        }
    }

    /// Fits a model of a kind; throws what the fit throws, and `CancellationError`.
    package static func fit(_ kind: ModelKind, to table: AnswerTable, threads: Int) async throws -> FittedModel {
        switch kind {
        case .bkt, .bktForget:
            return .bkt(try await BKTTraining(forgets: kind == .bktForget, threads: threads).fit(table).model)
        case .full:
            var options = TrainingOptions()
            options.threads = threads
            return .full(try await PredictorTrainer(options).fit(table))
        }
    }

    /// The chance of each answer of a table, made from the same learner's earlier answers only.
    package func predictions(for table: AnswerTable) -> [Double] {
        switch self {
        case .bkt(let model):
            var trace = BKTTrace(model, combinations: table.combinationNames)
            return (0..<table.count).map { row in
                let learner = Int(table.learners[row])
                let combination = Int(table.combinations[row])
                let chance = trace.prediction(learner: learner, combination: combination)
                trace.record(learner: learner, combination: combination, isCorrect: table.outcomes[row])
                return chance
            }
        case .full(let predictor): return predictor.predictions(for: table)
        }
    }
}
