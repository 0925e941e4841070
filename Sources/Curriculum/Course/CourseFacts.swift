package import Quantities

/// What a course is, apart from its content.
package struct CourseFacts: Hashable, Sendable, Codable {
    /// The identifier.
    package let id: CourseID
    /// The name that learners see.
    package let title: String
    /// The language of its texts, such as `en`.
    package let language: String
    /// The exam that it prepares for.
    package let exam: String
    /// One sentence about it.
    package let description: String
    /// The licence of its texts.
    package let licence: String

    /// Makes the facts.
    package init(id: CourseID, title: String, language: String, exam: String, description: String, licence: String) {
        self.id = id
        self.title = title
        self.language = language
        self.exam = exam
        self.description = description
        self.licence = licence
    }
}
