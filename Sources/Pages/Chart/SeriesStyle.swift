/// How one of several models is told from the others: by the dashes of its line, the shape of its mark and its colour.
struct SeriesStyle: Hashable, Sendable {
    /// How many styles there are before they begin again.
    static let count = 5

    /// The place of the model among those drawn, from 0.
    let index: Int

    /// The class of everything that is drawn for the model; the style sheet has its colour and dashes.
    var name: String { "series series-\(index % Self.count)" }

    /// Adds a mark of the area of a circle of that radius.
    func mark(x: Double, y: Double, radius: Double, to drawing: inout Drawing) {
        let half = radius * 0.886
        switch index % Self.count {
        case 0:
            drawing.add(
                "circle",
                [
                    "class": "mark", "cx": Drawing.number(x), "cy": Drawing.number(y), "r": Drawing.number(radius),
                ]
            )
        case 1: Self.polygon([(-half, -half), (half, -half), (half, half), (-half, half)], x, y, &drawing)
        case 2:
            let reach = half * 1.414
            Self.polygon([(0, -reach), (reach, 0), (0, reach), (-reach, 0)], x, y, &drawing)
        case 3:
            let side = radius * 1.555
            Self.polygon([(0, -side), (side * 0.866, side / 2), (-side * 0.866, side / 2)], x, y, &drawing)
        default:
            let side = radius * 1.555
            Self.polygon([(0, side), (side * 0.866, -side / 2), (-side * 0.866, -side / 2)], x, y, &drawing)
        }
    }

    /// A model's name as short as a legend has room for.
    static func shortened(_ name: String) -> String {
        name.count > 16 ? name.prefix(15) + "…" : name
    }

    private static func polygon(_ corners: [(Double, Double)], _ x: Double, _ y: Double, _ drawing: inout Drawing) {
        let points = corners.map { "\(Drawing.number(x + $0.0)),\(Drawing.number(y + $0.1))" }
        drawing.add("polygon", ["class": "mark", "points": points.joined(separator: " ")])
    }
}
