/// A formula as a person would read it aloud: "x squared plus 1 over 2".
///
/// It is the accessible name of a typeset formula, which has none of its own.
package enum SpokenFormula {
    /// Longer formulas, in UTF-8 bytes, are given back as they are written.
    package static let longest = 4000

    /// The reading of a LaTeX formula, mhchem's `\ce` included; never empty.
    ///
    /// Cost: linear in the length of the formula. What is not known is read by its name.
    package static func text(_ latex: String, language: Language = .english) -> String {
        guard latex.utf8.count <= longest else { return latex }
        return text(of: FormulaParser.parse(latex), from: latex, language: language)
    }

    /// The reading of a formula that was read before.
    static func text(of formula: Formula, from latex: String, language: Language) -> String {
        let speaker = FormulaSpeaker(words: SpokenWords.of(language), language: language)
        var spoken = ""
        for word in speaker.speak(formula) {
            for piece in word.split(separator: " ") {
                if !spoken.isEmpty, !piece.utf8.starts(with: ",".utf8) { spoken += " " }
                spoken += piece
            }
        }
        return spoken.isEmpty ? (latex.isEmpty ? speaker.words.empty : latex) : spoken
    }
}
