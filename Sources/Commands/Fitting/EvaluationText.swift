import Foundation
import Interop
import Prediction

extension EvaluationRun {
    /// The judgements for a person: a table of the models, the comparison, and the skills with the most answers.
    var text: String {
        var lines = ["model\tAUC\t95 % interval\tlog-loss\tRMSE\taccuracy\tcalibration error\tfit s\tpredict s"]
        for judgement in judgements {
            let overall = judgement.overall
            let interval = judgement.interval.map { "\(digits($0.lower))-\(digits($0.upper))" } ?? "-"
            lines.append(
                [
                    judgement.kind.rawValue, digits(overall.auc), interval, digits(overall.logLoss),
                    digits(overall.rmse), digits(overall.accuracy), digits(overall.calibrationError),
                    "\(rounded(judgement.fitSeconds))", "\(rounded(judgement.predictSeconds))",
                ].joined(separator: "\t")
            )
        }
        if let comparison {
            let interval = comparison.interval.map { " (\(digits($0.lower)) to \(digits($0.upper)))" } ?? ""
            lines.append(
                "\(comparison.first.rawValue) over \(comparison.second.rawValue): AUC \(digits(comparison.gain))"
                    + "\(interval), log-loss lower by \(digits(comparison.lossGain))"
            )
        }
        for choice in ModelChoice.choices(among: judgements).prefix(20) {
            let name = choice.names.joined(separator: "|").printable(limit: 40)
            let measured = judgements.map { judgement in
                let skill = judgement.skills.first { $0.names == choice.names }
                return "\(judgement.kind.rawValue) \(digits(skill?.measures.auc))"
            }
            lines.append("skill \(name)\t\(measured.joined(separator: "\t"))\tserves: \(choice.kind.rawValue)")
        }
        return lines.joined(separator: "\n")
    }

    /// The judgements as one JSON document.
    func json() throws -> String {
        try JSONReport.text(
            of: Document(
                responses: file.table.count,
                learners: file.learnerNames.count,
                folds: folds,
                badRows: file.faults.count,
                models: judgements.map(ModelPart.init),
                comparison: comparison.map(ComparisonPart.init),
                serving: ModelChoice.choices(among: judgements).map(ServingPart.init)
            )
        )
    }

    private func digits(_ number: Double?) -> String { number.map { String(format: "%.4f", $0) } ?? "-" }

    private struct Document: Encodable {
        let responses: Int
        let learners: Int
        let folds: Int
        let badRows: Int
        let models: [ModelPart]
        let comparison: ComparisonPart?
        let serving: [ServingPart]
    }
}

private struct ModelPart: Encodable {
    struct SkillPart: Encodable {
        let skill: String
        let measures: Measures
    }

    let model: ModelKind
    let overall: Measures
    let aucInterval: Bootstrap.Interval?
    let folds: [Measures]
    let skills: [SkillPart]
    let fitSeconds: Double
    let predictSeconds: Double

    init(_ judgement: Judgement) {
        model = judgement.kind
        overall = judgement.overall
        aucInterval = judgement.interval
        folds = judgement.folds
        skills = judgement.skills.map { SkillPart(skill: $0.names.joined(separator: "|"), measures: $0.measures) }
        fitSeconds = judgement.fitSeconds
        predictSeconds = judgement.predictSeconds
    }
}

private struct ComparisonPart: Encodable {
    let first: ModelKind
    let second: ModelKind
    let aucGain: Double?
    let aucGainInterval: Bootstrap.Interval?
    let logLossGain: Double

    init(_ comparison: EvaluationRun.Comparison) {
        first = comparison.first
        second = comparison.second
        aucGain = comparison.gain
        aucGainInterval = comparison.interval
        logLossGain = comparison.lossGain
    }
}

private struct ServingPart: Encodable {
    let skill: String
    let model: ModelKind
    let logLossGain: Double

    init(_ choice: ModelChoice) {
        skill = choice.names.joined(separator: "|")
        model = choice.kind
        logLossGain = choice.gain
    }
}
