/// The ground of a plot of one share against another: both axes from 0 to 1, a grid, ticks and the diagonal.
struct UnitSquare: Sendable {
    /// The width of the picture in its own units.
    static let width = 440.0
    /// The height of the picture in its own units.
    static let height = 432.0
    private static let (left, right, top, bottom) = (62.0, 20.0, 12.0, 56.0)

    /// The place of a share on the axis from left to right.
    static func x(_ share: Double) -> Double { left + (width - left - right) * bounded(share) }

    /// The place of a share on the axis from bottom to top.
    static func y(_ share: Double) -> Double { top + (height - top - bottom) * (1 - bounded(share)) }

    /// Adds the ground; the titles are of the axis from left to right and of the one from bottom to top.
    static func draw(across: String, upward: String, on drawing: inout Drawing) {
        for step in 0...5 {
            let share = Double(step) / 5
            line(from: (share, 0), to: (share, 1), class: step == 0 ? "axis-line" : "grid", &drawing)
            line(from: (0, share), to: (1, share), class: step == 0 ? "axis-line" : "grid", &drawing)
            let tick = "\(step * 20)%"
            let below = Drawing.number(y(0) + 18)
            drawing.text(tick, ["class": "tick", "x": Drawing.number(x(share)), "y": below, "text-anchor": "middle"])
            let beside = Drawing.number(y(share) + 4)
            drawing.text(tick, ["class": "tick", "x": Drawing.number(left - 8), "y": beside, "text-anchor": "end"])
        }
        line(from: (0, 0), to: (1, 1), class: "diagonal", &drawing)
        let middle = Drawing.number((x(0) + x(1)) / 2)
        let foot = Drawing.number(height - 10)
        drawing.text(across, ["class": "axis-title", "x": middle, "y": foot, "text-anchor": "middle"])
        let turned = "translate(14 \(Drawing.number((y(0) + y(1)) / 2))) rotate(-90)"
        drawing.text(upward, ["class": "axis-title", "transform": turned, "text-anchor": "middle"])
    }

    /// Adds an entry of the legend: a line and a mark as the model has them, and a text.
    static func legend(_ text: String, _ style: SeriesStyle, at place: (x: Double, y: Double), _ drawing: inout Drawing)
    {
        drawing.group("g", ["class": style.name]) { group in
            let y = Drawing.number(place.y)
            let end = Drawing.number(place.x + 34)
            group.add("line", ["class": "curve", "x1": Drawing.number(place.x), "x2": end, "y1": y, "y2": y])
            style.mark(x: place.x + 17, y: place.y, radius: 4.5, to: &group)
            let beside = Drawing.number(place.x + 42)
            group.text(text, ["class": "legend-text", "x": beside, "y": Drawing.number(place.y + 4.5)])
        }
    }

    private static func line(
        from start: (Double, Double),
        to end: (Double, Double),
        class name: String,
        _ drawing: inout Drawing
    ) {
        drawing.add(
            "line",
            [
                "class": name, "x1": Drawing.number(x(start.0)), "y1": Drawing.number(y(start.1)),
                "x2": Drawing.number(x(end.0)), "y2": Drawing.number(y(end.1)),
            ]
        )
    }

    private static func bounded(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }
}
