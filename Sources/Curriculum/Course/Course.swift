package import Quantities

/// A course: its subjects, concepts, lessons and item templates, found by identifier in constant time.
package struct Course: Sendable {
    /// What the course is.
    package let facts: CourseFacts
    /// The subjects, by their order.
    package let subjects: [Subject]
    /// The concepts, by subject and order.
    package let concepts: [Concept]
    /// The lessons, in the order of the concepts.
    package let lessons: [Lesson]
    /// The templates, in the order of the concepts, then of the file.
    package let templates: [ItemTemplate]

    private let conceptIndex: [ConceptID: Int]
    private let lessonIndex: [ConceptID: Int]
    private let templateIndex: [ItemID: Int]
    private let templatesOfHome: [ConceptID: [Int]]

    /// Makes a course and puts its parts in order; what is wrong with it is told by ``faults(isPartial:)``.
    package init(
        facts: CourseFacts,
        subjects: [Subject],
        concepts: [Concept],
        lessons: [Lesson],
        templates: [ItemTemplate]
    ) {
        self.facts = facts
        self.subjects = subjects.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let places = Dictionary(
            self.subjects.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.concepts = concepts.sorted {
            (places[$0.subject] ?? .max, $0.order, $0.id) < (places[$1.subject] ?? .max, $1.order, $1.id)
        }
        let conceptIndex = Dictionary(
            self.concepts.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.conceptIndex = conceptIndex
        self.lessons = lessons.sorted { (conceptIndex[$0.concept] ?? .max) < (conceptIndex[$1.concept] ?? .max) }
        self.templates = templates.enumerated().sorted {
            (conceptIndex[$0.element.home] ?? .max, $0.offset) < (conceptIndex[$1.element.home] ?? .max, $1.offset)
        }.map(\.element)
        lessonIndex = Dictionary(
            self.lessons.enumerated().map { ($1.concept, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        templateIndex = Dictionary(
            self.templates.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        templatesOfHome = Dictionary(grouping: self.templates.indices) { [templates = self.templates] in
            templates[$0].home
        }
    }

    /// The identifier.
    package var id: CourseID { facts.id }

    /// The concept of an identifier; O(1).
    package func concept(_ id: ConceptID) -> Concept? { conceptIndex[id].map { concepts[$0] } }

    /// The lesson of a concept; O(1).
    package func lesson(_ id: ConceptID) -> Lesson? { lessonIndex[id].map { lessons[$0] } }

    /// The template of an identifier; O(1).
    package func template(_ id: ItemID) -> ItemTemplate? { templateIndex[id].map { templates[$0] } }

    /// The templates that are filed under a concept, in order.
    package func templates(of concept: ConceptID) -> [ItemTemplate] {
        templatesOfHome[concept, default: []].map { templates[$0] }
    }

    /// The concepts of a subject, in order.
    package func concepts(of subject: SubjectID) -> [Concept] { concepts.filter { $0.subject == subject } }
}

extension Course: Hashable {
    /// Whether both courses have the same parts.
    package static func == (left: Self, right: Self) -> Bool {
        left.facts == right.facts && left.subjects == right.subjects && left.concepts == right.concepts
            && left.lessons == right.lessons && left.templates == right.templates
    }

    /// Feeds the facts.
    package func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}
