/// The markup of one formula: its source for the typesetter, its reading for ears, plain text for where no script runs.
package enum FormulaHTML {
    /// A `span` of class `formula` and role `img`, named by the formula's reading.
    ///
    /// The LaTeX source is in `data-latex`; a formula on a line of its own has the class `display` as well.
    package static func span(_ latex: some StringProtocol, isDisplay: Bool, language: Language) -> String {
        let source = String(latex)
        let texts = texts(source, language)
        return "<span class=\"formula\(isDisplay ? " display" : "")\" role=\"img\" "
            + "aria-label=\"\(HTMLText.escaped(texts.spoken))\" data-latex=\"\(HTMLText.escaped(source))\">"
            + "\(HTMLText.escaped(texts.readable))</span>"
    }

    private static func texts(_ source: String, _ language: Language) -> (spoken: String, readable: String) {
        guard source.utf8.count <= SpokenFormula.longest else { return (source, source) }
        let formula = FormulaParser.parse(source)
        return (
            SpokenFormula.text(of: formula, from: source, language: language),
            ReadableFormula.text(of: formula, from: source)
        )
    }
}
