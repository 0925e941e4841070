/// What was predicted against what was observed: a mark for each bin, its area by how many answers it stands for.
struct ReliabilityPlot: Sendable {
    private static let largestRadius = 11.0
    private static let smallestRadius = 1.5

    /// The models; one without bins keeps its style and is not drawn.
    let models: [EvaluatedModel]

    /// The plot as SVG; its description tells the calibration errors, and a table on the page every bin.
    func svg(_ words: Catalogue) -> Markup {
        var drawing = Drawing()
        UnitSquare.draw(
            across: words["evaluation.predictedAxis"],
            upward: words["evaluation.observedAxis"],
            on: &drawing
        )
        let drawn = models.enumerated().filter { !$0.element.reliability.isEmpty }
        let largest = drawn.flatMap { $0.element.reliability.map(\.responses) }.max() ?? 1
        for (index, model) in drawn {
            let style = SeriesStyle(index: index)
            drawing.group("g", ["class": style.name]) { group in
                Self.draw(model.reliability, style, largest: Double(max(largest, 1)), &group)
            }
        }
        for (row, (index, model)) in drawn.enumerated() {
            let place = (x: UnitSquare.x(0) + 14, y: UnitSquare.y(1) + 18 + 22 * Double(row))
            UnitSquare.legend(SeriesStyle.shortened(model.name), SeriesStyle(index: index), at: place, &drawing)
        }
        return drawing.figure(
            width: UnitSquare.width,
            height: UnitSquare.height,
            class: "plot",
            id: "reliability",
            title: words["evaluation.reliability"],
            description: drawn.map { description($0.element, words) }.joined(separator: "; ") + "."
        )
    }

    private func description(_ model: EvaluatedModel, _ words: Catalogue) -> String {
        let error = words.decimal(model.measures.calibrationError, 3)
        return words.text("evaluation.errorOf", ["model": model.name, "error": error])
    }

    private static func draw(
        _ bins: [EvaluatedModel.ReliabilityBin],
        _ style: SeriesStyle,
        largest: Double,
        _ drawing: inout Drawing
    ) {
        let shown = bins.filter { $0.responses > 0 }
        let corners = shown.map { bin in
            "\(Drawing.number(UnitSquare.x(bin.predicted))),\(Drawing.number(UnitSquare.y(bin.observed)))"
        }
        drawing.add("polyline", ["class": "curve thin", "points": corners.joined(separator: " ")])
        for bin in shown {
            let radius = largestRadius * (Double(bin.responses) / largest).squareRoot()
            let (x, y) = (UnitSquare.x(bin.predicted), UnitSquare.y(bin.observed))
            style.mark(x: x, y: y, radius: max(radius, smallestRadius), to: &drawing)
        }
    }
}
