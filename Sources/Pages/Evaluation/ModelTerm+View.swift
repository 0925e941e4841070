extension ModelTerm {
    /// How far the bars of these terms reach, against a right answer and towards it.
    static func reach(of terms: [ModelTerm]) -> (against: Double, towards: Double) {
        let weights = terms.map(\.weight).filter(\.isFinite)
        return (max(-(weights.min() ?? 0), 0), max(weights.max() ?? 0, 0))
    }

    /// The values of a term's row; its bar runs from 0 to the side of its sign.
    func view(within reach: (against: Double, towards: Double), _ words: Catalogue) -> View {
        var view = View()
        view.set("term", name)
        view.set("termExplanation", explanation.isEmpty ? nil : explanation)
        view.set("weight", words.signed(weight, 3))
        view.set("bar", bar(within: reach))
        return view
    }

    private func bar(within reach: (against: Double, towards: Double)) -> Markup {
        let room = reach.against + reach.towards
        let scale = room > 0 ? 200 / room : 0
        let zero = reach.against * scale
        let length = weight.isFinite ? abs(weight) * scale : 0
        var drawing = Drawing()
        drawing.add(
            "rect",
            [
                "class": weight < 0 ? "against" : "towards", "x": Drawing.number(weight < 0 ? zero - length : zero),
                "y": "3", "width": Drawing.number(length), "height": "10",
            ]
        )
        let middle = Drawing.number(zero)
        drawing.add("line", ["class": "zero", "x1": middle, "x2": middle, "y1": "0", "y2": "16"])
        return drawing.decoration(width: 200, height: 16, class: "weight-bar")
    }
}
