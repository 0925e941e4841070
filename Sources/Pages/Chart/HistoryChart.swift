import Quantities

/// The history of a concept's mastery: a step for each answer, with its band.
package struct HistoryChart: Hashable, Sendable {
    private static let (width, height) = (420.0, 230.0)
    private static let (left, right, top, bottom) = (92.0, 8.0, 10.0, 28.0)

    /// The moments to draw, oldest first.
    package let points: [HistoryPoint]

    /// Makes the chart of a history.
    package init(points: [HistoryPoint]) {
        self.points = points
    }

    /// The chart as SVG; its label tells where it began and where it stands, the numbers are in the page's table.
    package func svg(_ words: Catalogue) -> Markup {
        var drawing = Drawing()
        grid(words, &drawing)
        let known = points.filter { $0.mastery.estimate != nil }
        if let first = known.first, let last = known.last {
            band(known, &drawing)
            line(known, &drawing)
            days(first, last, words, &drawing)
        }
        return drawing.svg(width: Self.width, height: Self.height, class: "history", label: label(known, words))
    }

    private func label(_ known: [HistoryPoint], _ words: Catalogue) -> String {
        guard let first = known.first, let last = known.last else { return words["history.none"] }
        return words.count(
            "history.label",
            known.count,
            ["first": words.percent(first.mastery), "last": words.percent(last.mastery)]
        )
    }

    private func grid(_ words: Catalogue, _ drawing: inout Drawing) {
        let floors: [(Double, MasteryLevel)] = [(0, .beginning), (0.4, .developing), (0.7, .secure), (0.9, .mastered)]
        for (value, level) in floors {
            let y = Drawing.number(Self.y(value))
            drawing.add(
                "line",
                [
                    "class": "grid", "x1": Drawing.number(Self.left), "x2": Drawing.number(Self.width - Self.right),
                    "y1": y, "y2": y,
                ]
            )
            let ceiling = floors.first { $0.0 > value }?.0 ?? 1
            let middle = Drawing.number(Self.y((value + ceiling) / 2) + 4)
            drawing.text(
                words.level(level),
                ["class": "axis", "x": Drawing.number(Self.left - 8), "y": middle, "text-anchor": "end"]
            )
        }
    }

    private func band(_ known: [HistoryPoint], _ drawing: inout Drawing) {
        let upper = steps(known.map { $0.mastery.high?.value ?? 0 })
        let lower = steps(known.map { $0.mastery.low?.value ?? 0 }).reversed()
        let corners = (upper + lower).map { "\(Drawing.number($0.x)),\(Drawing.number($0.y))" }
        drawing.add("polygon", ["class": "band", "points": corners.joined(separator: " ")])
    }

    private func line(_ known: [HistoryPoint], _ drawing: inout Drawing) {
        let values = known.map { $0.mastery.estimate?.value ?? 0 }
        let corners = steps(values).map { "\(Drawing.number($0.x)),\(Drawing.number($0.y))" }
        drawing.add("polyline", ["class": "line", "points": corners.joined(separator: " ")])
        for (index, point) in known.enumerated() {
            drawing.add(
                "circle",
                [
                    "class": "mark \(Self.tone(point.cause))", "r": known.count > 40 ? "2.5" : "4",
                    "cx": Drawing.number(x(index, of: known.count)), "cy": Drawing.number(Self.y(values[index])),
                ]
            )
        }
    }

    private func days(_ first: HistoryPoint, _ last: HistoryPoint, _ words: Catalogue, _ drawing: inout Drawing) {
        let y = Drawing.number(Self.height - 8)
        drawing.text(words.day(first.day), ["class": "axis", "x": Drawing.number(Self.left), "y": y])
        guard last.day != first.day else { return }
        drawing.text(
            words.day(last.day),
            ["class": "axis", "x": Drawing.number(Self.width - Self.right), "y": y, "text-anchor": "end"]
        )
    }

    /// Two corners for each value: where its step begins and where the next one does.
    private func steps(_ values: [Double]) -> [(x: Double, y: Double)] {
        values.enumerated().flatMap { index, value in
            [(x(index, of: values.count), Self.y(value)), (x(index + 1, of: values.count), Self.y(value))]
        }
    }

    private func x(_ index: Int, of count: Int) -> Double {
        Self.left + (Self.width - Self.left - Self.right) * Double(index) / Double(max(count, 1))
    }

    private static func y(_ value: Double) -> Double {
        top + (height - top - bottom) * (1 - value)
    }

    private static func tone(_ cause: MasteryChange.Cause) -> String {
        switch cause {
        case .rightAnswer, .rightAfterHints: "up"
        case .wrongAnswer, .gaveUp: "down"
        case .partlyRight, .related, .forgetting, .practice: "even"
        }
    }
}
