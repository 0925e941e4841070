/// The gain of one model over another with its interval, against the line of no gain.
struct GainChart: Sendable {
    private static let width = 440.0

    /// The two models and the gain.
    let comparison: ModelComparison

    /// The chart as SVG; its description is the sentence that the page has beside it.
    func svg(_ words: Catalogue) -> Markup {
        var drawing = Drawing()
        let interval = comparison.aucGainInterval
        let values = [0, comparison.aucGain, interval.lower, interval.upper]
        let axis = ValueAxis(over: values, left: 30, right: Self.width - 30)
        axis.draw(top: 6, bottom: 52, label: { words.signed($0, axis.digits) }, on: &drawing)
        let zero = Drawing.number(axis.x(0))
        drawing.add("line", ["class": "zero", "x1": zero, "x2": zero, "y1": "2", "y2": "52"])
        drawing.group("g", ["class": "series series-0"]) { group in
            let (start, end) = (Drawing.number(axis.x(interval.lower)), Drawing.number(axis.x(interval.upper)))
            group.add("line", ["class": "whisker", "x1": start, "x2": end, "y1": "29", "y2": "29"])
            for edge in [start, end] {
                group.add("line", ["class": "fold", "x1": edge, "x2": edge, "y1": "21", "y2": "37"])
            }
            SeriesStyle(index: 0).mark(x: axis.x(comparison.aucGain), y: 29, radius: 6, to: &group)
        }
        return drawing.figure(
            width: Self.width,
            height: 76,
            class: "plot strip",
            id: "gain",
            title: words["evaluation.gainChart"],
            description: comparison.verdict(words)
        )
    }
}
