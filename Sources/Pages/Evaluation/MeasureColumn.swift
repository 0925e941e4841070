/// A column of the table of models: a measure, how it is written and which way is better.
struct MeasureColumn: Sendable {
    /// The key of the column's title.
    let title: String
    /// Whether more is better.
    let higherIsBetter: Bool
    /// The measure of a model.
    let value: @Sendable (ModelMeasures) -> Double?
    /// The measure as text.
    let written: @Sendable (Double?, Catalogue) -> String

    /// The measures that have a better and a worse, in the order of the table.
    static let all = [
        MeasureColumn(title: "evaluation.auc", higherIsBetter: true, value: \.auc, written: decimal),
        MeasureColumn(title: "evaluation.rmse", higherIsBetter: false, value: \.rmse, written: decimal),
        MeasureColumn(title: "evaluation.logLoss", higherIsBetter: false, value: \.logLoss, written: decimal),
        MeasureColumn(title: "evaluation.accuracy", higherIsBetter: true, value: \.accuracy) { value, words in
            words.share(value ?? .nan)
        },
        MeasureColumn(
            title: "evaluation.calibration",
            higherIsBetter: false,
            value: \.calibrationError,
            written: decimal
        ),
    ]

    /// The text of the best value; `nil` where fewer than two models have one or all are written alike.
    func best(_ models: [ModelMeasures], _ words: Catalogue) -> String? {
        let values = models.compactMap(value).filter(\.isFinite)
        let texts = Set(values.map { written($0, words) })
        guard texts.count > 1, let best = higherIsBetter ? values.max() : values.min() else { return nil }
        return written(best, words)
    }

    private static let decimal: @Sendable (Double?, Catalogue) -> String = { value, words in words.decimal(value, 4) }
}
