import Curriculum
import KnowledgeTracing
import Learning
import Pages
import Quantities

/// One learner's standing in one course, worded for pages.
struct Standing: Sendable {
    let course: Course
    let model: KnowledgeModel
    let knowledge: LearnerKnowledge
    let now: Instant

    /// The link to a concept; its identifier stands in for a title that the course no longer has.
    func link(_ concept: ConceptID) -> ConceptLink {
        ConceptLink(id: concept, title: course.concept(concept)?.title ?? concept.rawValue)
    }

    /// The mastery of a concept; unseen without an answer.
    func mastery(of concept: ConceptID) -> Mastery {
        guard let belief = knowledge.beliefs[concept], belief.attempts > 0 else { return .unseen }
        return Self.mastery(model.mastery(of: concept, in: knowledge, at: now), attempts: belief.attempts)
    }

    /// A mastery with its 80 % band.
    ///
    /// The band is that of a share estimated from the answers behind it and two more: ±1.28 standard deviations.
    static func mastery(_ estimate: Probability, attempts: Int) -> Mastery {
        let value = estimate.value
        let deviation = (value * (1 - value) / Double(attempts + 3)).squareRoot() * 1.28
        return Mastery(
            estimate,
            low: Probability(clamping: value - deviation),
            high: Probability(clamping: value + deviation)
        )
    }

    /// The mean mastery of a subject's concepts, those without an answer at their prior; unseen where none has one.
    func mastery(of subject: SubjectID) -> Mastery {
        let concepts = course.concepts(of: subject)
        let attempts = concepts.reduce(0) { $0 + (knowledge.beliefs[$1.id]?.attempts ?? 0) }
        guard attempts > 0 else { return .unseen }
        let sum = concepts.reduce(0) { $0 + model.mastery(of: $1.id, in: knowledge, at: now).value }
        return Self.mastery(Probability(clamping: sum / Double(concepts.count)), attempts: attempts)
    }

    /// A subject with its mastery and how many concepts stand at each level.
    func subject(_ subject: Subject) -> SubjectMastery {
        let levels = course.concepts(of: subject.id).map { mastery(of: $0.id).level }
        return SubjectMastery(
            id: subject.id.rawValue,
            title: subject.title,
            mastery: mastery(of: subject.id),
            counts: Dictionary(levels.map { ($0, 1) }, uniquingKeysWith: +)
        )
    }

    /// Whether all that a concept leans on is in place while it is not yet secure itself.
    func isReady(_ concept: Concept) -> Bool {
        missing(for: concept).isEmpty && model.mastery(of: concept.id, in: knowledge, at: now).value < 0.7
    }

    /// What a concept leans on that is not in place yet.
    func missing(for concept: Concept) -> [Concept] {
        concept.prerequisites.compactMap(course.concept).filter { needed in
            model.mastery(of: needed.id, in: knowledge, at: now).value < ItemChoice.readyAt
        }
    }

    /// Whether a concept was once well known and has not been practised for three weeks.
    func isDue(_ concept: ConceptID) -> Bool {
        guard let belief = knowledge.beliefs[concept], let last = belief.lastAnswerAt else { return false }
        return belief.mastery.value >= 0.7 && now.since(last).days > 21
    }

    /// A reason of the choice in the words of pages.
    func reason(_ reason: ChoiceReason, for concept: ConceptID) -> SelectionReason {
        switch reason {
        case .asked: .chosen
        case .readyToLearn: .readyToLearn
        case .growing: .inProgress
        case .refresh, .keepFresh: .fading(days: daysSincePractice(of: concept))
        case .foundation: neededFor(concept).map { .neededFor($0.title) } ?? .readyToLearn
        }
    }

    private func daysSincePractice(of concept: ConceptID) -> Int {
        knowledge.beliefs[concept]?.lastAnswerAt.map { max(0, Int(now.since($0).days)) } ?? 0
    }

    private func neededFor(_ concept: ConceptID) -> Concept? {
        course.concepts.first { $0.prerequisites.contains(concept) }
    }
}

extension Visit {
    /// The standing of whoever is signed in, in the course of their class or the first there is.
    func standing() async throws -> Standing {
        let services = site.services
        let person = try person()
        let caller = try caller()
        let (model, knowledge) = try await services.knowledge.knowledge(of: person.person, by: caller)
        return Standing(
            course: try await course(),
            model: model.knowledge,
            knowledge: knowledge,
            now: services.clock.now
        )
    }

    /// The course of the person's first class, or the first course there is; throws a problem where there is none.
    func course() async throws -> Course {
        let services = site.services
        if let id = try await services.people.classes.list(by: try person()).first?.course,
            let course = try await services.library.course(id)
        {
            return course
        }
        guard let course = try await services.library.all().first else { throw Problem.notFound("course") }
        return course
    }
}
