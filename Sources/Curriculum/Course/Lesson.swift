package import Quantities

/// The lesson of a concept.
package struct Lesson: Hashable, Sendable, Codable {
    /// The concept that is taught.
    package let concept: ConceptID
    /// The heading.
    package let title: String
    /// What stands between the heading and the first section: Markdown with LaTeX, often nothing.
    package let introduction: String
    /// The sections, in order.
    package let sections: [Section]

    /// Makes a lesson.
    package init(concept: ConceptID, title: String, introduction: String = "", sections: [Section]) {
        self.concept = concept
        self.title = title
        self.introduction = introduction
        self.sections = sections
    }

    /// A part of a lesson under a heading.
    package struct Section: Hashable, Sendable, Codable {
        /// The heading.
        package let title: String
        /// The text: Markdown with LaTeX, without the heading.
        package let markdown: String

        /// Makes a section.
        package init(title: String, markdown: String) {
            self.title = title
            self.markdown = markdown
        }
    }
}
