import Curriculum
import Learning
import Quantities

/// The courses: what there is to learn, in which order, and the lessons.
struct CourseEndpoints {
    let library: CourseLibrary

    var endpoints: [Endpoint] {
        [
            .reading("/api/v1/courses", .signedIn, "The courses, by title.") { [library] _ in
                try await library.all().map(CourseView.init)
            },
            .reading("/api/v1/courses/{course}", .signedIn, "A course with its concepts.") { [library] call in
                CourseDetailView(try await course(of: call, in: library))
            },
            .reading("/api/v1/courses/{course}/concepts/{concept}", .signedIn, "A concept with its lesson.") {
                [library] call in
                let course = try await course(of: call, in: library)
                guard let concept = course.concept(try call.id("concept")) else { throw Problem.notFound("concept") }
                return LessonView(concept, course.lesson(concept.id))
            },
        ]
    }
}

private func course(of call: Call, in library: CourseLibrary) async throws -> Course {
    guard let course = try await library.course(try call.id("course")) else { throw Problem.notFound("course") }
    return course
}

/// A course in a list.
struct CourseView: Documented, Encodable {
    let id: CourseID
    let title: String
    let exam: String
    let description: String
    let concepts: Int
    let templates: Int

    init(_ course: Course) {
        id = course.id
        title = course.facts.title
        exam = course.facts.exam
        description = course.facts.description
        concepts = course.concepts.count
        templates = course.templates.count
    }

    static let schema = Schema.object(
        "Course",
        [
            .init("id", .identifier, "The course."),
            .init("title", .string(), "Its title."),
            .init("exam", .string(), "The exam that it prepares for."),
            .init("description", .string(), "One sentence about it."),
            .init("concepts", .integer(0...100_000), "How many concepts it has."),
            .init("templates", .integer(0...1_000_000), "How many item templates it has."),
        ]
    )
}

/// A course with its concepts.
struct CourseDetailView: Documented, Encodable {
    let id: CourseID
    let title: String
    let concepts: [ConceptView]

    init(_ course: Course) {
        id = course.id
        title = course.facts.title
        concepts = course.concepts.map(ConceptView.init)
    }

    static let schema = Schema.object(
        "CourseDetail",
        [
            .init("id", .identifier, "The course."),
            .init("title", .string(), "Its title."),
            .init("concepts", .array(of: ConceptView.schema), "The concepts, by subject and order."),
        ]
    )
}

/// A concept of a course.
struct ConceptView: Documented, Encodable {
    let id: ConceptID
    let subject: SubjectID
    let title: String
    let summary: String
    let prerequisites: [ConceptID]
    let standards: [String]
    let weight: Double

    init(_ concept: Concept) {
        id = concept.id
        subject = concept.subject
        title = concept.title
        summary = concept.summary
        prerequisites = concept.prerequisites
        standards = concept.standards
        weight = concept.weight
    }

    static let schema = Schema.object(
        "Concept",
        [
            .init("id", .identifier, "The concept."),
            .init("subject", .identifier, "Its subject."),
            .init("title", .string(), "Its title."),
            .init("summary", .string(), "One sentence about it."),
            .init("prerequisites", .array(of: .identifier), "What is learned before it."),
            .init("standards", .array(of: .string()), "Codes of curricula."),
            .init("weight", .number(), "The expected share of the exam's marks, relative to the others."),
        ]
    )
}

/// A concept with its lesson.
struct LessonView: Documented, Encodable {
    let concept: ConceptView
    let title: String?
    let introduction: String
    let sections: [Section]

    struct Section: Documented, Encodable {
        let title: String
        let markdown: String

        static let schema = Schema.object(
            "LessonSection",
            [
                .init("title", .string(), "The heading."),
                .init("markdown", .string(), "The text: Markdown with LaTeX."),
            ]
        )
    }

    init(_ concept: Concept, _ lesson: Lesson?) {
        self.concept = ConceptView(concept)
        title = lesson?.title
        introduction = lesson?.introduction ?? ""
        sections = lesson?.sections.map { Section(title: $0.title, markdown: $0.markdown) } ?? []
    }

    static let schema = Schema.object(
        "Lesson",
        [
            .init("concept", ConceptView.schema, "The concept."),
            .init("title", .string(), "The heading of the lesson.", optional: true),
            .init("introduction", .string(), "What stands before the first part: Markdown with LaTeX."),
            .init("sections", .array(of: Section.schema), "The parts of the lesson."),
        ]
    )
}
