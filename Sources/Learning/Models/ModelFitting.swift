import KnowledgeTracing
package import Prediction
package import Quantities

/// Fits a model to the attempt log, judges it against the active one on learners it was not fitted to, and keeps it as
/// a new version that is not active yet.
package struct ModelFitting: Sendable {
    /// The fewest answers that a model is fitted to.
    package static let fewestAnswers = 200

    /// How far a fit has come.
    package struct Progress: Hashable, Sendable {
        /// What it is at.
        package let step: String
        /// Steps done.
        package let done: Int
        /// All steps.
        package let total: Int
    }

    private let attempts: any AttemptStore
    private let beliefs: any BeliefStore
    private let models: any ModelStore
    private let clock: WallClock

    /// Makes the use case.
    package init(attempts: any AttemptStore, beliefs: any BeliefStore, models: any ModelStore, clock: WallClock) {
        self.attempts = attempts
        self.beliefs = beliefs
        self.models = models
        self.clock = clock
    }

    /// Fits a model of a kind with `folds` folds and returns the version that holds it.
    ///
    /// Throws ``ModelError/tooFewAnswers(_:least:)``, what the fit throws, and `CancellationError`; then nothing is kept.
    package func fit(
        _ kind: ModelKind,
        folds: Int = 5,
        threads: Int = 1,
        report: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws -> ModelVersion {
        let steps = folds + 3
        report(Progress(step: "reading the log", done: 0, total: steps))
        let active = try await models.activeModelVersion()
        let answers = try await storedAnswers(under: active.active)
        guard answers.table.count >= Self.fewestAnswers, answers.learners.count >= folds else {
            throw ModelError.tooFewAnswers(answers.table.count, least: Self.fewestAnswers)
        }
        let trial = try await ModelTrial(answers, folds: folds).run(kind, threads: threads) { number in
            report(Progress(step: "fold \(number + 1)", done: number + 1, total: steps))
        }
        try Task.checkCancellation()
        report(Progress(step: "fitting", done: folds + 1, total: steps))
        let tracing = try await BKTTraining(forgets: kind != .bkt, threads: threads).fit(answers.table)
        var predictor: ModelPredictor?
        if kind == .full, case .full(let fitted) = try await FittedModel.fit(.full, to: answers.table, threads: threads)
        {
            predictor = try ModelPredictor(fitted)
        }
        let id = try await freeName(for: kind)
        let version = ModelVersion(
            id: id,
            algorithm: .standard,
            parameters: ParameterBook(fitted: tracing.model.rows(version: id), defaults: tracing.model.pooled),
            graph: active.graph,
            predictor: predictor,
            record: trial.record(of: kind, against: active, pooled: tracing.model.pooledConcepts),
            createdAt: clock.now
        )
        try await models.insert(version)
        report(Progress(step: "done", done: steps, total: steps))
        return version
    }

    private func storedAnswers(under model: ActiveModel) async throws -> StoredAnswers {
        var answers = StoredAnswers()
        var last: LearnerID?
        while true {
            try Task.checkCancellation()
            let learners = try await beliefs.learnersWithAttempts(after: last, limit: 200)
            guard let newest = learners.last else { return answers }
            last = newest
            for learner in learners { answers.add(try await wholeLog(of: learner), of: learner, under: model) }
        }
    }

    private func wholeLog(of learner: LearnerID) async throws -> [Attempt] {
        var log: [Attempt] = []
        while true {
            let page = try await attempts.attempts(of: learner, after: log.last?.ordinal ?? 0, limit: 5_000)
            log += page
            if page.count < 5_000 { return log }
        }
    }

    /// The kind's name and the first number, from that of the versions on, which no version has.
    private func freeName(for kind: ModelKind) async throws -> ModelVersionID {
        let taken = Set(try await models.modelVersions().map(\.id))
        var number = taken.count + 1
        while taken.contains(ModelVersionID(stored: "\(kind.rawValue)-\(number)")) { number += 1 }
        return ModelVersionID(stored: "\(kind.rawValue)-\(number)")
    }
}

extension BKTModel {
    /// The rows of single concepts: those of a concept's own items, or else those of all items that test it.
    fileprivate func rows(version: ModelVersionID) -> [ConceptID: ParameterBook.FittedRow] {
        concepts.mapValues { ParameterBook.FittedRow(parameters: $0.parameters, version: version.rawValue) }
    }

    /// The concepts whose rows lean on those of all concepts, with the reason.
    fileprivate var pooledConcepts: [ConceptID: String] {
        concepts.filter { $0.value.outcome != "fitted" }.mapValues(\.outcome)
    }

    private var concepts: [ConceptID: Row] {
        var rows: [ConceptID: Row] = [:]
        for (name, row) in skills { rows[ConceptID(stored: name)] = row }
        for (names, row) in combinations where names.count == 1 { rows[ConceptID(stored: names[0])] = row }
        return rows
    }
}
