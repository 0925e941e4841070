package import Formulas

/// A text of the course in Markdown with `$…$` formulas, and the language it is written in.
///
/// It may differ from the frame's language, so it gets its own `lang` attribute and its formulas are read in it.
package struct Prose: Hashable, Sendable {
    /// The Markdown source.
    package let markdown: String
    /// The language of the source.
    package let language: Language

    /// Makes a text of the course.
    package init(_ markdown: String, language: Language = .english) {
        self.markdown = markdown
        self.language = language
    }
}
