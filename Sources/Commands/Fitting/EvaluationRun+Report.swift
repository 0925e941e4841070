import Foundation
import Interop
import Pages
import Prediction

extension EvaluationRun {
    /// The judgements as one HTML document; `path` is the log's.
    func html(of path: String) throws -> String {
        let report = EvaluationReport(
            source: EvaluationSource(
                fileName: path == "-" ? "standard input" : URL(fileURLWithPath: path).lastPathComponent,
                answers: file.table.count,
                learners: file.learnerNames.count,
                skills: file.table.vocabulary.combinations.count,
                folds: folds
            ),
            models: judgements.map(\.evaluated),
            comparison: comparison.flatMap(ModelComparison.init),
            skills: skills
        )
        return try Templates().document(report)
    }

    private var skills: [EvaluatedSkill] {
        let measured = judgements.map { judgement in
            Dictionary(judgement.skills.map { ($0.names, $0.measures) }) { first, _ in first }
        }
        return ModelChoice.choices(among: judgements).map { choice in
            let measures = zip(judgements, measured).compactMap { judgement, known in
                known[choice.names].map {
                    EvaluatedSkill.Measure(model: judgement.kind.rawValue, auc: $0.auc, logLoss: $0.logLoss)
                }
            }
            let all = measured.first?[choice.names]
            return EvaluatedSkill(
                name: choice.names.joined(separator: "|"),
                responses: all?.responses ?? 0,
                shareRight: all?.share ?? 0,
                measures: measures,
                servingModel: choice.kind.rawValue,
                reason: judgements.count < 2
                    ? "the only model judged"
                    : "log-loss lower by \(String(format: "%.4f", choice.gain)) on held-out learners"
            )
        }
    }
}

extension Judgement {
    fileprivate var evaluated: EvaluatedModel {
        EvaluatedModel(
            name: kind.rawValue,
            explanation: kind.explanation,
            measures: ModelMeasures(
                responses: overall.responses,
                shareRight: overall.share,
                auc: overall.auc,
                aucInterval: interval.map { ConfidenceInterval(lower: $0.lower, upper: $0.upper) },
                rmse: overall.rmse,
                logLoss: overall.logLoss,
                accuracy: overall.accuracy,
                calibrationError: overall.calibrationError
            ),
            aucByFold: folds.map(\.auc),
            rocCurve: ROCCurve(scored).points.map { .init(falseAlarms: $0.falseAlarms, hits: $0.hits) },
            reliability: Reliability(scored).bins.map {
                .init(responses: $0.responses, predicted: $0.predicted, observed: $0.observed)
            },
            fittingSeconds: fitSeconds,
            predictingSeconds: predictSeconds
        )
    }
}

extension ModelKind {
    /// What the model is, in a line.
    var explanation: String {
        switch self {
        case .bkt: "Bayesian knowledge tracing: prior, learn, guess and slip for each skill"
        case .bktForget: "the same with a chance to forget at every opportunity"
        case .full: "a logistic sum of difficulty, ability, recency, counts, context and time over knowledge tracing"
        }
    }
}

extension ModelComparison {
    /// The first model as the challenger of the second; `nil` where no area can be compared.
    fileprivate init?(_ comparison: EvaluationRun.Comparison) {
        guard let gain = comparison.gain, let interval = comparison.interval else { return nil }
        self.init(
            baseline: comparison.second.rawValue,
            challenger: comparison.first.rawValue,
            aucGain: gain,
            aucGainInterval: ConfidenceInterval(lower: interval.lower, upper: interval.upper),
            logLossGain: comparison.lossGain
        )
    }
}
