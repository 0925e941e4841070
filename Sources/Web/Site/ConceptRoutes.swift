import Curriculum
import Hummingbird
import KnowledgeTracing
import Learning
import Pages
import Quantities

/// The concepts of the course as a list and as a map, and each with its lesson.
struct ConceptRoutes {
    var routes: [PageRoute] {
        [
            .get("/concepts", .signedIn) { visit in
                let standing = try await visit.standing()
                let order = visit.query("order").flatMap(ConceptListPage.Order.init(rawValue:)) ?? .course
                return visit.reply(Self.list(standing, order: order))
            },
            .get("/map", .signedIn) { visit in
                visit.reply(try Self.map(try await visit.standing(), subject: visit.query("subject")))
            },
            .get("/concepts/{concept}", .signedIn) { visit in
                let standing = try await visit.standing()
                guard let id = visit.context.parameters.get("concept"),
                    let concept = standing.course.concept(ConceptID(stored: id))
                else { throw Problem.notFound("concept") }
                return visit.reply(try await Self.page(concept, standing, visit))
            },
        ]
    }

    private static func list(_ standing: Standing, order: ConceptListPage.Order) -> ConceptListPage {
        let groups = standing.course.subjects.map { subject in
            let rows = standing.course.concepts(of: subject.id).map { row($0, standing) }
            let sorted = order == .course ? rows : rows.sorted { $0.mastery.sortKey < $1.mastery.sortKey }
            return ConceptListPage.Group(subject: standing.subject(subject), rows: sorted)
        }
        return ConceptListPage(course: standing.course.facts.title, groups: groups, order: order)
    }

    private static func row(_ concept: Concept, _ standing: Standing) -> ConceptRow {
        ConceptRow(
            concept: standing.link(concept.id),
            summary: Prose(concept.summary),
            mastery: standing.mastery(of: concept.id),
            isReady: standing.isReady(concept),
            isDue: standing.isDue(concept.id),
            missing: standing.missing(for: concept).map(\.title)
        )
    }

    private static func map(_ standing: Standing, subject: String?) throws -> MasteryMapPage {
        let subjects = standing.course.subjects
        guard let current = subjects.first(where: { $0.id.rawValue == subject }) ?? subjects.first else {
            throw Problem.notFound("subject")
        }
        return MasteryMapPage(
            subjects: subjects.map { MasteryMapPage.Subject(id: $0.id.rawValue, title: $0.title) },
            current: MasteryMapPage.Subject(id: current.id.rawValue, title: current.title),
            nodes: standing.course.concepts(of: current.id).map { concept in
                MasteryMapPage.Node(
                    concept: standing.link(concept.id),
                    mastery: standing.mastery(of: concept.id),
                    isReady: standing.isReady(concept),
                    prerequisites: concept.prerequisites
                )
            }
        )
    }

    private static func page(_ concept: Concept, _ standing: Standing, _ visit: Visit) async throws -> ConceptPage {
        let person = try visit.person()
        let subject = standing.course.subjects.first { $0.id == concept.subject }
        let dependents = standing.course.concepts.filter { $0.prerequisites.contains(concept.id) }
        return ConceptPage(
            concept: standing.link(concept.id),
            subject: MasteryMapPage.Subject(id: concept.subject.rawValue, title: subject?.title ?? ""),
            summary: Prose(concept.summary),
            lesson: Prose(lesson(of: concept, in: standing.course)),
            mastery: standing.mastery(of: concept.id),
            isReady: standing.isReady(concept),
            history: try await history(of: concept.id, learner: person.person, visit),
            prerequisites: concept.prerequisites.map { neighbour($0, standing) },
            opens: dependents.map { neighbour($0.id, standing) },
            canPractise: person.role == .learner
        )
    }

    private static func neighbour(_ concept: ConceptID, _ standing: Standing) -> ConceptPage.Neighbour {
        ConceptPage.Neighbour(concept: standing.link(concept), mastery: standing.mastery(of: concept))
    }

    private static func lesson(of concept: Concept, in course: Course) -> String {
        guard let lesson = course.lesson(concept.id) else { return "" }
        let sections = lesson.sections.map { "## \($0.title)\n\n\($0.markdown)" }
        return ([lesson.introduction] + sections).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func history(
        of concept: ConceptID,
        learner: LearnerID,
        _ visit: Visit
    ) async throws -> [HistoryPoint] {
        try await visit.site.services.timeline.steps(of: concept, learner: learner).suffix(60).map { step in
            HistoryPoint(
                day: CivilDate(daysSinceEpoch: Int(step.attempt.evidence.at.microseconds / 86_400_000_000)),
                mastery: Standing.mastery(step.mastery, attempts: step.attempts),
                cause: MasteryChange.Cause(step.attempt)
            )
        }
    }
}

extension Mastery {
    /// Weakest first; what is unseen comes before all.
    fileprivate var sortKey: Double { estimate?.value ?? -1 }
}
