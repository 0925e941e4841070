/// The markup of one formula: its source for the typesetter, its reading for ears, plain text for where no script runs.
package enum FormulaHTML {
    /// A `span` of class `formula` and role `img`, named by the formula's reading.
    ///
    /// The LaTeX source is in `data-latex`; a formula on a line of its own has the class `display` as well.
    package static func span(_ latex: some StringProtocol, isDisplay: Bool, language: Language) -> String {
        let source = String(latex)
        let spoken = HTMLText.escaped(SpokenFormula.text(source, language: language))
        let readable = HTMLText.escaped(ReadableFormula.text(source))
        return "<span class=\"formula\(isDisplay ? " display" : "")\" role=\"img\" aria-label=\"\(spoken)\" "
            + "data-latex=\"\(HTMLText.escaped(source))\">\(readable)</span>"
    }
}
