/// The ROC curves of all models in one square: hits against false alarms.
struct RatePlot: Sendable {
    /// The models; one without a curve keeps its style and is not drawn.
    let models: [EvaluatedModel]

    /// The plot as SVG; its description tells the areas, and a table on the page some of the points.
    func svg(_ words: Catalogue) -> Markup {
        var drawing = Drawing()
        UnitSquare.draw(
            across: words["evaluation.falseAlarmsAxis"],
            upward: words["evaluation.hitsAxis"],
            on: &drawing
        )
        let drawn = models.enumerated().filter { !$0.element.rocCurve.isEmpty }
        for (index, model) in drawn {
            drawing.group("g", ["class": SeriesStyle(index: index).name]) { group in
                group.add("polyline", ["class": "curve", "points": Self.points(model.rocCurve)])
            }
        }
        for (row, (index, model)) in drawn.enumerated() {
            let y = UnitSquare.y(0) - 20 - 22 * Double(drawn.count - 1 - row)
            let text = label(model, words, isShort: true)
            UnitSquare.legend(text, SeriesStyle(index: index), at: (UnitSquare.x(0.44), y), &drawing)
        }
        return drawing.figure(
            width: UnitSquare.width,
            height: UnitSquare.height,
            class: "plot",
            id: "roc",
            title: words["evaluation.roc"],
            description: drawn.map { label($0.element, words) }.joined(separator: "; ") + "."
        )
    }

    private func label(_ model: EvaluatedModel, _ words: Catalogue, isShort: Bool = false) -> String {
        let name = isShort ? SeriesStyle.shortened(model.name) : model.name
        return words.text("evaluation.areaOf", ["model": name, "auc": words.decimal(model.measures.auc, 3)])
    }

    /// The corners of a curve; those that fall on the one before are left out, which changes nothing that is seen.
    private static func points(_ curve: [EvaluatedModel.RatePoint]) -> String {
        var corners: [String] = []
        for point in curve {
            let (x, y) = (UnitSquare.x(point.falseAlarms), UnitSquare.y(point.hits))
            let corner = "\(Drawing.number(x)),\(Drawing.number(y))"
            if corners.last != corner { corners.append(corner) }
        }
        return corners.joined(separator: " ")
    }
}
