extension Drawing {
    /// Draws a concept's box from its own upper left corner: ring, paper, hatching, phase, title, level.
    mutating func conceptBox(_ node: MasteryMapPage.Node, _ words: Catalogue) {
        let (width, height) = (Self.number(ConceptMap.boxWidth), Self.number(ConceptMap.boxHeight))
        if node.isReady {
            let (outerWidth, outerHeight) = (
                Self.number(ConceptMap.boxWidth + 8), Self.number(ConceptMap.boxHeight + 8)
            )
            add(
                "rect",
                ["class": "ring", "x": "-4", "y": "-4", "width": outerWidth, "height": outerHeight, "rx": "14"]
            )
        }
        add("rect", ["class": "paper", "width": width, "height": height, "rx": "10"])
        if node.mastery.isUncertain {
            add("path", ["class": "hatch", "d": Self.hatching])
        }
        group("g", ["transform": "translate(12 \(Self.number(ConceptMap.boxHeight - 28)))", "class": "phase"]) {
            $0.add("use", ["href": "#moon-\(node.mastery.level.rawValue)", "width": "18", "height": "18"])
        }
        for (index, line) in Self.lines(of: node.concept.title).enumerated() {
            text(line, ["class": "title", "x": "12", "y": "\(23 + 16 * index)"])
        }
        let number = node.mastery.estimate.map { " \(words.percent($0))" } ?? ""
        text(
            words.level(node.mastery.level) + number,
            ["class": "level", "x": "36", "y": "\(Self.number(ConceptMap.boxHeight - 14))"]
        )
    }

    /// Slanted strokes in the right end of a box.
    private static var hatching: String {
        stride(from: ConceptMap.boxWidth - 36, to: ConceptMap.boxWidth - 16, by: 5)
            .map { "M\(number($0)) \(number(ConceptMap.boxHeight - 8))l10 -16" }
            .joined()
    }

    /// A title on at most two lines of some 20 characters, cut with `…` where it is longer.
    private static func lines(of title: String) -> [String] {
        let longest = 20
        var lines = [""]
        for word in title.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + word.count < longest {
                lines[lines.count - 1] = "\(line) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        guard lines.count > 2 else { return lines }
        return [lines[0], lines[1] + "…"]
    }
}
