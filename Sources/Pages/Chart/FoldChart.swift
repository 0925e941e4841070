/// A row for each model: its area under the curve with its interval, and the area of each fold.
struct FoldChart: Sendable {
    private static let (width, row, top) = (440.0, 48.0, 6.0)

    /// The models; one without an area has an empty row.
    let models: [EvaluatedModel]

    /// Whether no model has an area to be drawn.
    var isEmpty: Bool { models.allSatisfy { $0.measures.auc == nil } }

    /// The chart as SVG; its description tells the areas, and a table on the page those of the folds.
    func svg(_ words: Catalogue) -> Markup {
        var drawing = Drawing()
        let axis = ValueAxis(over: models.flatMap(Self.values), left: 24, right: Self.width - 24)
        let bottom = Self.top + Self.row * Double(models.count) + 6
        axis.draw(top: Self.top, bottom: bottom, label: { words.decimal($0, axis.digits) }, on: &drawing)
        for (index, model) in models.enumerated() {
            drawing.group("g", ["class": SeriesStyle(index: index).name]) { group in
                draw(model, index: index, axis, words, &group)
            }
        }
        return drawing.figure(
            width: Self.width,
            height: bottom + 26,
            class: "plot strip",
            id: "folds",
            title: words["evaluation.foldChart"],
            description: models.map { label($0, words) }.joined(separator: "; ") + "."
        )
    }

    private func draw(
        _ model: EvaluatedModel,
        index: Int,
        _ axis: ValueAxis,
        _ words: Catalogue,
        _ drawing: inout Drawing
    ) {
        let y = Self.top + Self.row * Double(index)
        let middle = y + 34
        drawing.text(label(model, words), ["class": "legend-text", "x": "24", "y": Drawing.number(y + 17)])
        for auc in model.aucByFold.compactMap({ $0 }) where auc.isFinite {
            let x = Drawing.number(axis.x(auc))
            let (start, end) = (Drawing.number(middle - 8), Drawing.number(middle + 8))
            drawing.add("line", ["class": "fold", "x1": x, "x2": x, "y1": start, "y2": end])
        }
        if let interval = model.measures.aucInterval {
            let (start, end) = (Drawing.number(axis.x(interval.lower)), Drawing.number(axis.x(interval.upper)))
            let place = Drawing.number(middle)
            drawing.add("line", ["class": "whisker", "x1": start, "x2": end, "y1": place, "y2": place])
        }
        guard let auc = model.measures.auc, auc.isFinite else { return }
        SeriesStyle(index: index).mark(x: axis.x(auc), y: middle, radius: 5.5, to: &drawing)
    }

    private func label(_ model: EvaluatedModel, _ words: Catalogue) -> String {
        words.text("evaluation.areaOf", ["model": model.name, "auc": words.decimal(model.measures.auc, 3)])
    }

    private static func values(_ model: EvaluatedModel) -> [Double] {
        let bounds = model.measures.aucInterval.map { [$0.lower, $0.upper] } ?? []
        return model.aucByFold.compactMap { $0 } + bounds + [model.measures.auc].compactMap { $0 }
    }
}
