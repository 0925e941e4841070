extension EvaluatedModel {
    /// The values of the model's row in the table of measures; `bests` are the texts to be marked, column by column.
    func measuresView(bests: [String?], _ words: Catalogue) -> View {
        var view = View()
        view.set("model", name)
        view.set("explanation", explanation.isEmpty ? nil : explanation)
        view.set(
            "cells",
            zip(MeasureColumn.all, bests).map { column, best in
                let text = column.written(column.value(measures), words)
                var cell = View()
                cell.set("cellTitle", words[column.title])
                cell.set("cellValue", text)
                cell.set("isBest", text == best)
                if column.title == "evaluation.auc" {
                    cell.set("cellInterval", measures.aucInterval.map { words.interval($0, 4) })
                }
                return cell
            }
        )
        view.set("responses", words.grouped(measures.responses))
        view.set("shareRight", words.share(measures.shareRight))
        return view
    }

    /// The values of the model's column in the table of folds.
    func timesView(_ words: Catalogue) -> View {
        var view = View()
        view.set("model", name)
        view.set("fitting", words.seconds(fittingSeconds))
        view.set("predicting", words.seconds(predictingSeconds))
        return view
    }

    /// The values of the model's part in the table of bins.
    func reliabilityView(_ words: Catalogue) -> View {
        var view = View()
        view.set("model", name)
        view.set("calibration", words.decimal(measures.calibrationError, 4))
        view.set(
            "bins",
            reliability.map { bin in
                var row = View()
                row.set("predicted", words.share(bin.predicted))
                row.set("observed", words.share(bin.observed))
                row.set("gap", words.signed((bin.observed - bin.predicted) * 100, 1))
                row.set("binResponses", words.grouped(bin.responses))
                return row
            }
        )
        return view
    }

    /// The share of hits at a share of false alarms, on the straight line between the curve's points; `nil` without a curve.
    func hits(atFalseAlarms share: Double) -> Double? {
        guard let after = rocCurve.firstIndex(where: { $0.falseAlarms > share }) else { return rocCurve.last?.hits }
        guard after > 0 else { return rocCurve.first?.hits }
        let (low, high) = (rocCurve[after - 1], rocCurve[after])
        let part = (share - low.falseAlarms) / (high.falseAlarms - low.falseAlarms)
        return low.hits + part * (high.hits - low.hits)
    }
}
