import Quantities

/// The concepts of a subject as linked boxes, prerequisites above what needs them.
package struct ConceptMap: Hashable, Sendable {
    static let (boxWidth, boxHeight) = (172.0, 80.0)
    private static let (stepX, stepY, margin) = (184.0, 126.0, 14.0)

    /// The concepts to draw.
    package let nodes: [MasteryMapPage.Node]

    /// Makes the map of concepts.
    package init(nodes: [MasteryMapPage.Node]) {
        self.nodes = nodes
    }

    /// The map as SVG whose boxes are links, in the order from top to bottom.
    package func svg(_ words: Catalogue, label: String) -> Markup {
        let layout = self.layout
        let columns = (layout.places + layout.routes.flatMap(\.places)).map(\.column)
        let left = (columns.min() ?? 0) * Self.stepX - Self.boxWidth / 2 - Self.margin
        let right = (columns.max() ?? 0) * Self.stepX + Self.boxWidth / 2 + Self.margin
        var drawing = Drawing()
        for route in layout.routes { edge(route, left, &drawing) }
        let order = nodes.indices.sorted {
            (layout.places[$0].layer, layout.places[$0].column) < (layout.places[$1].layer, layout.places[$1].column)
        }
        for index in order { box(nodes[index], layout.places[index], left, words, &drawing) }
        let height = Double(max(layout.layers, 1) - 1) * Self.stepY + Self.boxHeight + 2 * Self.margin
        return drawing.svg(width: right - left, height: height, class: "map", label: label, isInteractive: true)
    }

    private var layout: LayeredLayout {
        let index = Dictionary(nodes.enumerated().map { ($1.concept.id, $0) }) { first, _ in first }
        return LayeredLayout(parents: nodes.map { $0.prerequisites.compactMap { index[$0] } })
    }

    private func edge(_ route: LayeredLayout.Route, _ left: Double, _ drawing: inout Drawing) {
        var path = ""
        for (index, place) in route.places.enumerated() {
            let x = place.column * Self.stepX - left
            let top = Double(place.layer) * Self.stepY + Self.margin
            let isFirst = index == 0
            let isLast = index == route.places.count - 1
            let y = isFirst ? top + Self.boxHeight : isLast ? top : top + Self.boxHeight / 2
            if isFirst {
                path = "M\(Drawing.number(x)) \(Drawing.number(y))"
            } else {
                path += Self.curve(from: route.places[index - 1], isFromBox: index == 1, toX: x, y: y, left: left)
            }
        }
        drawing.add("path", ["class": "edge", "d": path])
    }

    private static func curve(from place: LayeredLayout.Place, isFromBox: Bool, toX x: Double, y: Double, left: Double)
        -> String
    {
        let fromX = place.column * stepX - left
        let fromY = Double(place.layer) * stepY + margin + (isFromBox ? boxHeight : boxHeight / 2)
        let middle = Drawing.number((fromY + y) / 2)
        return
            " C\(Drawing.number(fromX)) \(middle) \(Drawing.number(x)) \(middle) \(Drawing.number(x)) \(Drawing.number(y))"
    }

    private func box(
        _ node: MasteryMapPage.Node,
        _ place: LayeredLayout.Place,
        _ left: Double,
        _ words: Catalogue,
        _ drawing: inout Drawing
    ) {
        let x = place.column * Self.stepX - left - Self.boxWidth / 2
        let y = Double(place.layer) * Self.stepY + Self.margin
        let place = "translate(\(Drawing.number(x)) \(Drawing.number(y)))"
        let name = "node level-\(node.mastery.level.rawValue)\(node.isReady ? " ready" : "")"
        drawing.group(
            "a",
            [
                "href": "/concepts/\(node.concept.id.rawValue)", "class": name, "transform": place,
                "aria-label": label(node, words),
            ]
        ) { $0.conceptBox(node, words) }
    }

    private func label(_ node: MasteryMapPage.Node, _ words: Catalogue) -> String {
        let parts = [node.concept.title, words.level(node.mastery.level), words.percent(node.mastery)]
        let known = node.mastery.estimate == nil ? Array(parts.dropLast()) : parts
        let doubt = node.mastery.isUncertain ? [words["mastery.uncertain"]] : []
        return (known + doubt + (node.isReady ? [words["mastery.ready"]] : [])).joined(separator: ", ")
    }
}
