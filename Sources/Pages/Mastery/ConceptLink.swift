package import Formulas
package import Quantities

/// A concept as pages name it and link to it.
package struct ConceptLink: Hashable, Sendable {
    /// The concept; its page is `/concepts/<id>`.
    package let id: ConceptID
    /// The concept's title in the course.
    package let title: String
    /// The language of the title.
    package let language: Language

    /// Makes a link to a concept's page.
    package init(id: ConceptID, title: String, language: Language = .english) {
        self.id = id
        self.title = title
        self.language = language
    }
}
