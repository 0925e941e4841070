/// A bar that shows how many concepts stand at each level, fullest first.
package struct LevelBar: Hashable, Sendable {
    /// How many concepts stand at each level.
    package let counts: [MasteryLevel: Int]

    /// Makes a bar of counts.
    package init(counts: [MasteryLevel: Int]) {
        self.counts = counts
    }

    /// The bar as SVG, 100 units wide; its label lists the counts.
    package func svg(_ words: Catalogue) -> Markup {
        let total = counts.values.reduce(0, +)
        let levels = MasteryLevel.allCases.reversed().filter { counts[$0, default: 0] > 0 }
        var drawing = Drawing()
        var left = 0.0
        for level in levels {
            let width = 100 * Double(counts[level, default: 0]) / Double(max(total, 1))
            let gap = level == levels.last ? 0 : 0.6
            drawing.add(
                "rect",
                [
                    "class": "level-fill level-\(level.rawValue)", "x": Drawing.number(left), "y": "0",
                    "width": Drawing.number(max(width - gap, 0.4)), "height": "6",
                ]
            )
            left += width
        }
        let label = levels.map { words.text("bar.part", ["n": "\(counts[$0, default: 0])", "level": words.level($0)]) }
        return drawing.svg(
            width: 100,
            height: 6,
            class: "level-bar",
            label: label.joined(separator: ", "),
            stretches: true
        )
    }
}
