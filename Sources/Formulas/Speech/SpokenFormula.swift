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
        let speaker = FormulaSpeaker(words: SpokenWords.of(language), language: language)
        let words = speaker.speak(FormulaParser.parse(latex)).joined(separator: " ")
        let spoken = words.split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
        return spoken.isEmpty ? (latex.isEmpty ? speaker.words.empty : latex) : spoken
    }
}
