import KnowledgeTracing
import Prediction
import Quantities

/// A kind of model judged fold by fold on the attempt log, beside knowledge tracing and the active model.
struct ModelTrial: Sendable {
    /// The fewest answers on which two versions are compared.
    static let fewestCompared = 100

    private let answers: StoredAnswers
    private let folds: Int
    private let validation: CrossValidation
    private var judged: [CrossValidation.Fold] = []
    private var tracing: [CrossValidation.Fold] = []

    init(_ answers: StoredAnswers, folds: Int) {
        self.answers = answers
        self.folds = folds
        validation = CrossValidation(answers.table, learners: answers.learners.map(\.rawValue), folds: folds)
    }

    /// Judges a kind of model, and knowledge tracing beside the full one.
    func run(_ kind: ModelKind, threads: Int, onFold: (Int) -> Void) async throws -> ModelTrial {
        var trial = self
        for number in 0..<folds {
            try Task.checkCancellation()
            onFold(number)
            trial.judged.append(try await validation.fold(number, of: kind, threads: threads))
            if kind == .full {
                trial.tracing.append(try await validation.fold(number, of: .bktForget, threads: threads))
            }
        }
        return trial
    }

    /// What there is to know about the version.
    func record(of kind: ModelKind, against active: ModelVersion, pooled: [ConceptID: String]) -> FitRecord {
        FitRecord(
            kind: kind,
            answers: answers.table.count,
            learners: answers.learners.count,
            from: answers.moments.min() ?? active.createdAt,
            to: answers.moments.max() ?? active.createdAt,
            heldOut: Measures.mean(of: judged.map { Measures($0.scored) }),
            against: active.id,
            comparison: comparison(after: active.record?.to),
            pooled: pooled,
            serving: serving
        )
    }

    /// Both versions on the same answers: those after the ones that the active version was fitted to.
    private func comparison(after moment: Instant?) -> FitRecord.Comparison? {
        var own = ScoredAnswers()
        var other = ScoredAnswers()
        for fold in judged {
            for (place, row) in fold.rows.enumerated() where moment.map({ answers.moments[row] > $0 }) ?? true {
                let isCorrect = fold.scored.isCorrect[place]
                own.append(predicted: fold.scored.predicted[place], isCorrect: isCorrect, learner: 0)
                other.append(predicted: answers.foreseen[row], isCorrect: isCorrect, learner: 0)
            }
        }
        guard own.count >= Self.fewestCompared else { return nil }
        return FitRecord.Comparison(own: Measures(own), other: Measures(other))
    }

    private var serving: [FitRecord.Serving] {
        guard !tracing.isEmpty else { return [] }
        let names = answers.table.combinationNames
        let bootstrap = Bootstrap(draws: 0)
        let judgements = [
            Judgement(.full, folds: judged, names: names, bootstrap: bootstrap),
            Judgement(.bktForget, folds: tracing, names: names, bootstrap: bootstrap),
        ]
        let responses = Dictionary(judgements[0].skills.map { ($0.names, $0.measures.responses) }) { one, _ in one }
        return ModelChoice.choices(among: judgements).filter { $0.names.count == 1 }.map { choice in
            FitRecord.Serving(
                concept: ConceptID(stored: choice.names[0]),
                kind: choice.kind,
                gain: choice.gain,
                responses: responses[choice.names] ?? 0
            )
        }
    }
}
