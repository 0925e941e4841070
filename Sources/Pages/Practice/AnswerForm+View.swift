extension AnswerForm {
    /// The values of the fields, with what was given filled in; exactly one of `single`, `several`, `text`, `match` is there.
    func view(given: GivenAnswer, _ words: Catalogue) -> View {
        var view = View()
        switch self {
        case .single(let options): view.set("single", Self.choices(options, given))
        case .several(let options): view.set("several", Self.choices(options, given))
        case .numeric(let unit, let example):
            view.set("text", Self.field(given, unit, words.text("practice.example", ["example": example])))
        case .expression(let variables, let example):
            let names = variables.joined(separator: ", ")
            let advice = words.text("practice.formulaExample", ["example": example, "variables": names])
            view.set("text", Self.field(given, nil, advice))
        case .match(let left, let right): view.set("match", Self.matches(left, right, given, words))
        }
        return view
    }

    private static func choices(_ options: [Prose], _ given: GivenAnswer) -> View {
        var chosen: Set<Int> = []
        if case .choices(let indices) = given { chosen = indices }
        var view = View()
        view.set(
            "options",
            options.enumerated().map { index, option in
                var row = option.inlineView
                row.set("index", "\(index)")
                row.set("number", "\(index + 1)")
                row.set("chosen", chosen.contains(index))
                return row
            }
        )
        return view
    }

    private static func field(_ given: GivenAnswer, _ unit: String?, _ advice: String) -> View {
        var view = View()
        if case .text(let text) = given { view.set("value", text) } else { view.set("value", "") }
        view.set("unit", unit)
        view.set("advice", advice)
        return view
    }

    private static func matches(_ left: [Prose], _ right: [Prose], _ given: GivenAnswer, _ words: Catalogue) -> View {
        var pairs: [Int?] = []
        if case .matches(let indices) = given { pairs = indices }
        var view = View()
        view.set(
            "rows",
            left.enumerated().map { index, text in
                var row = text.inlineView
                row.set("index", "\(index)")
                row.set("label", words.text("practice.partnerOf", ["text": text.plain()]))
                row.set("choices", partners(right, chosen: pairs.indices.contains(index) ? pairs[index] : nil))
                return row
            }
        )
        view.set(
            "partners",
            right.enumerated().map { place, partner in
                var row = partner.inlineView
                row.set("letter", letter(place))
                return row
            }
        )
        return view
    }

    /// The entries of a select; they hold plain text only, so each bears the letter of the list above.
    private static func partners(_ right: [Prose], chosen: Int?) -> [View] {
        right.enumerated().map { place, partner in
            var choice = View()
            choice.set("place", "\(place)")
            choice.set("letter", letter(place))
            choice.set("text", partner.plain())
            choice.set("chosen", place == chosen)
            return choice
        }
    }

    /// A, B, C … for the partners of a match.
    static func letter(_ place: Int) -> String {
        String(UnicodeScalar(UInt8(65 + min(max(place, 0), 25))))
    }
}
