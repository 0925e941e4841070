/// Every concept of the course by subject, the equal of the map in words.
///
/// Links: `/concepts?order=course`, `/concepts?order=level`, each row to `/concepts/<id>`, the map at `/map?subject=<id>`.
package struct ConceptListPage: Hashable, Sendable {
    /// How the rows of a subject are sorted; the caller sorts.
    package enum Order: String, CaseIterable, Hashable, Sendable {
        /// As the course has them.
        case course
        /// Weakest first.
        case level
    }

    /// A subject and its concepts.
    package struct Group: Hashable, Sendable {
        /// The subject's mastery.
        package let subject: SubjectMastery
        /// Its concepts in the order to show.
        package let rows: [ConceptRow]

        /// Makes a subject with its concepts.
        package init(subject: SubjectMastery, rows: [ConceptRow]) {
            self.subject = subject
            self.rows = rows
        }
    }

    /// The course's title.
    package let course: String
    /// The subjects in the course's order.
    package let groups: [Group]
    /// How the rows are sorted.
    package let order: Order

    /// Makes the list of concepts.
    package init(course: String, groups: [Group], order: Order = .course) {
        self.course = course
        self.groups = groups
        self.order = order
    }
}
