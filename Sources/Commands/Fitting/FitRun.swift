import Interop
import KnowledgeTracing
import Prediction

/// A fit from the file to the model, timed.
struct FitRun: Sendable {
    let file: AnswerTableFile
    let document: ModelDocument
    let skills: [FitLine]
    /// Passes over the answers to a skill, of all skills together; `nil` for a model that is not fitted skill by skill.
    let iterations: Int?
    /// The log-likelihood of the answers that the model was fitted to.
    let logLikelihood: Double
    let readSeconds: Double
    let prepareSeconds: Double
    let fitSeconds: Double

    init(_ path: String, _ columns: AnswerColumns, _ kind: ModelKind, threads: Int) async throws {
        let clock = ContinuousClock()
        let started = clock.now
        let file = try AnswerTableFile(path, columns: columns)
        self.file = file
        guard file.table.count > 0 else {
            throw CommandFailure(kind: .data, sentence: "\(path) holds no answer that can be read")
        }
        readSeconds = (clock.now - started) / .seconds(1)
        let fit = try await ModelFit(kind, to: file.table, threads: threads)
        prepareSeconds = fit.prepareSeconds
        fitSeconds = fit.fitSeconds
        document = ModelDocument(model: fit.model, answers: file.table.count, learners: file.learnerNames.count)
        skills = fit.tracing.map { FitLine.lines($0, of: file.table) } ?? []
        iterations = fit.tracing?.fit.iterations
        logLikelihood = fit.logLikelihood(of: file.table)
    }
}

/// One model fitted to a table.
private struct ModelFit {
    let model: FittedModel
    let tracing: BKTTraining.Result?
    let prepareSeconds: Double
    let fitSeconds: Double

    init(_ kind: ModelKind, to table: AnswerTable, threads: Int) async throws {
        let clock = ContinuousClock()
        let started = clock.now
        guard kind != .full else {
            let meter = ProgressMeter(label: "fit")
            var options = TrainingOptions()
            options.threads = threads
            model = .full(
                try await PredictorTrainer(options).fit(table) { stage in
                    meter.update(done: stage.rawValue, total: TrainingStage.done.rawValue, note: "\(stage)")
                }
            )
            meter.finish()
            tracing = nil
            prepareSeconds = 0
            fitSeconds = (clock.now - started) / .seconds(1)
            return
        }
        let training = BKTTraining(forgets: kind == .bktForget, threads: threads)
        let prepared = try await training.prepared(table)
        let ready = clock.now
        let result = try await training.fit(prepared)
        model = .bkt(result.model)
        tracing = result
        prepareSeconds = (ready - started) / .seconds(1)
        fitSeconds = (clock.now - ready) / .seconds(1)
    }

    func logLikelihood(of table: AnswerTable) -> Double {
        if let tracing {
            return tracing.fit.skills.prefix(table.vocabulary.combinations.count).reduce(0) { $0 + $1.logLikelihood }
        }
        var scored = ScoredAnswers()
        for (row, chance) in model.predictions(for: table).enumerated() {
            let answer = table.row(row)
            scored.append(predicted: chance, isCorrect: answer.isCorrect, learner: answer.learner)
        }
        return -Measures(scored).logLoss * Double(table.count)
    }
}
