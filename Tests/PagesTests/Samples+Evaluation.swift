import Foundation
import Pages

extension Samples {
    /// A model with the curve whose area is `auc`; without an area it has neither curve nor folds.
    static func model(_ name: String, auc: Double?, calibration: Double = 0.01, seconds: Double = 4.2) -> EvaluatedModel
    {
        EvaluatedModel(
            name: name,
            explanation: "Traces each skill by itself, with \(name == "bkt" ? "no forgetting" : "forgetting").",
            measures: ModelMeasures(
                responses: 282_071,
                shareRight: 0.6581,
                auc: auc,
                aucInterval: auc.map { ConfidenceInterval(lower: $0 - 0.0041, upper: $0 + 0.0043) },
                rmse: 0.44 - ((auc ?? 0.5) - 0.7) / 3,
                logLoss: 0.58 - ((auc ?? 0.5) - 0.7),
                accuracy: 0.7 + ((auc ?? 0.5) - 0.7) / 2,
                calibrationError: calibration
            ),
            aucByFold: auc.map { auc in [-0.009, 0.006, -0.003, 0.008, 0.001].map { auc + $0 } } ?? [nil, nil],
            rocCurve: auc.map(curve) ?? [],
            reliability: bins(calibration),
            fittingSeconds: seconds,
            predictingSeconds: seconds / 9
        )
    }

    static let bkt = model("bkt", auc: 0.7421, calibration: 0.0312)
    static let bktForget = model("bkt-forget", auc: 0.7588, calibration: 0.0184, seconds: 9.8)
    static let full = model("full", auc: 0.8123, calibration: 0.0067, seconds: 184)

    static let gain = ModelComparison(
        baseline: "bkt",
        challenger: "full",
        aucGain: 0.0702,
        aucGainInterval: ConfidenceInterval(lower: 0.0661, upper: 0.0743),
        logLossGain: 0.0488
    )

    static let terms = [
        ModelTerm(name: "Tracing", explanation: "Log-odds that the skill is known.", weight: 0.914),
        ModelTerm(name: "Item", explanation: "How easy the item proved for others.", weight: 0.671),
        ModelTerm(name: "Recent answers", explanation: "Share right of the last five answers.", weight: 0.332),
        ModelTerm(name: "Days away", explanation: "Logarithm of the days since the last answer.", weight: -0.218),
        ModelTerm(name: "Hints", explanation: "Hints taken on this skill so far.", weight: -0.094),
    ]

    static func skill(_ name: String, _ index: Int = 0) -> EvaluatedSkill {
        let serving = index % 3 == 2 ? "bkt" : "full"
        return EvaluatedSkill(
            name: name,
            responses: 12_480 / (index + 1) + 7,
            shareRight: 0.42 + Double(index * 37 % 50) / 100,
            measures: [
                EvaluatedSkill.Measure(model: "full", auc: 0.81 - Double(index % 7) / 90, logLoss: 0.522),
                EvaluatedSkill.Measure(model: "bkt", auc: index % 5 == 4 ? nil : 0.74, logLoss: 0.561),
                EvaluatedSkill.Measure(model: "bkt-forget", auc: 0.755, logLoss: 0.549),
            ],
            servingModel: serving,
            reason: serving == "full" ? "lower log-loss on all folds" : "too few answers for more"
        )
    }

    static let evaluation = EvaluationReport(
        source: EvaluationSource(
            fileName: "practice-2025.csv",
            answers: 282_071,
            learners: 4_163,
            skills: 112,
            folds: 5
        ),
        models: [bkt, bktForget, full],
        comparison: gain,
        terms: terms,
        skills: skillNames.enumerated().map { skill($0.element, $0.offset) }
    )

    /// A report of nothing but these models.
    static func evaluation(_ models: [EvaluatedModel], comparison: ModelComparison? = nil) -> EvaluationReport {
        EvaluationReport(source: evaluation.source, models: models, comparison: comparison)
    }

    private static let skillNames = [
        "Equation solving, two or fewer steps", "Addition and subtraction of fractions", "Percent of",
        "Ordering integers",
        "Pythagorean theorem", "Area of a trapezoid", "Box and whisker", "Scientific notation",
        "Probability of two events",
        "Volume of a cylinder", "Order of operations", "Slope from a graph",
    ]

    private static func curve(_ area: Double) -> [EvaluatedModel.RatePoint] {
        (0...200).map { step in
            let share = Double(step) / 200
            return EvaluatedModel.RatePoint(falseAlarms: share, hits: pow(share, (1 - area) / area))
        }
    }

    private static func bins(_ error: Double) -> [EvaluatedModel.ReliabilityBin] {
        [900, 3_200, 9_100, 18_000, 29_000, 41_000, 58_000, 62_000, 44_000, 16_871].enumerated().map { index, count in
            let predicted = 0.05 + Double(index) / 10
            let sway = (index % 2 == 0 ? 1.2 : 0.4) * (predicted < 0.5 ? error : -error)
            return EvaluatedModel.ReliabilityBin(responses: count, predicted: predicted, observed: predicted + sway)
        }
    }
}
