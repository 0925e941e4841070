import Quantities

extension Course {
    /// Everything that is wrong with the course as a whole; the templates themselves are held to account by ``TemplateCheck``.
    ///
    /// In a partial course concepts of other subjects may be unknown.
    package func faults(isPartial: Bool = false) -> [CourseFault] {
        var check = CourseCheck(self, isPartial: isPartial)
        check.run()
        return check.faults
    }
}

/// Gathers what is wrong with a course as a whole.
private struct CourseCheck {
    private let course: Course
    private let isPartial: Bool
    private let known: Set<ConceptID>
    private(set) var faults: [CourseFault] = []

    init(_ course: Course, isPartial: Bool) {
        self.course = course
        self.isPartial = isPartial
        known = Set(course.concepts.map(\.id))
    }

    mutating func run() {
        findDuplicates()
        let subjects = Set(course.subjects.map(\.id))
        for concept in course.concepts {
            if !subjects.contains(concept.subject) {
                report(.concept(concept.id), [], .unknownSubject(concept.subject))
            }
            check(concept)
        }
        for template in course.templates { check(template) }
        for circle in PrerequisiteCircles.find(in: course.concepts) {
            report(.concept(circle[0]), ["prerequisites"], .circle(circle))
        }
    }

    private mutating func report(_ part: CourseFault.Part, _ place: [String], _ problem: CourseFault.Problem) {
        faults.append(CourseFault(part: part, place: place, problem: problem))
    }

    private mutating func findDuplicates() {
        for id in repeated(course.subjects.map(\.id)) { report(.subject(id), ["id"], .duplicate(id.rawValue)) }
        for id in repeated(course.concepts.map(\.id)) { report(.concept(id), ["id"], .duplicate(id.rawValue)) }
        for id in repeated(course.lessons.map(\.concept)) { report(.lesson(id), [], .duplicate(id.rawValue)) }
        for id in repeated(course.templates.map(\.id)) { report(.template(id), ["id"], .duplicate(id.rawValue)) }
    }

    private func repeated<ID: Hashable>(_ ids: [ID]) -> [ID] {
        var seen: Set<ID> = []
        return ids.filter { !seen.insert($0).inserted }
    }

    private mutating func check(_ concept: Concept) {
        let part = CourseFault.Part.concept(concept.id)
        for (index, id) in concept.prerequisites.enumerated() {
            check(id, of: concept.id, part, ["prerequisites", "\(index)"])
        }
        for (index, transfer) in concept.transfers.enumerated() {
            check(transfer.to, of: concept.id, part, ["transfers", "\(index)", "to"])
        }
        for id in repeated(concept.misconceptions.map(\.id)) {
            report(part, ["misconceptions", id.rawValue], .duplicate(id.rawValue))
        }
        if course.lesson(concept.id) == nil { report(part, [], .noLesson) }
        if course.templates(of: concept.id).isEmpty { report(part, [], .noTemplates) }
    }

    private mutating func check(_ id: ConceptID, of home: ConceptID, _ part: CourseFault.Part, _ place: [String]) {
        if id == home { report(part, place, .namesItself) }
        checkKnown(id, part, place)
    }

    private mutating func checkKnown(_ id: ConceptID, _ part: CourseFault.Part, _ place: [String]) {
        guard !known.contains(id), !isPartial else { return }
        let meant = Spelling.nearest(to: id.rawValue, among: known.map(\.rawValue).sorted())
        report(part, place, .unknownConcept(id, meant: meant))
    }

    private mutating func check(_ template: ItemTemplate) {
        let part = CourseFault.Part.template(template.id)
        for concept in template.concepts { checkKnown(concept.concept, part, ["concepts", concept.concept.rawValue]) }
        guard let home = course.concept(template.home) else { return }
        for (place, id) in template.source.answer.misconceptions where home.misconception(id) == nil {
            let meant = Spelling.nearest(to: id.rawValue, among: home.misconceptions.map(\.id.rawValue))
            report(part, place, .unknownMisconception(id, of: home.id, meant: meant))
        }
    }
}

extension AnswerSource {
    /// Every misconception that is named, and where.
    package var misconceptions: [(place: [String], id: MisconceptionID)] {
        switch self {
        case .single(_, let distractors): Self.named("distractors", distractors.map(\.because))
        case .several(let statements): Self.named("options", statements.map(\.because))
        case .numeric(_, let slips): Self.named("distractors", slips.map(\.because))
        case .expression(_, let slips): Self.named("distractors", slips.map(\.because))
        case .match(_, let decoys, _): Self.named("decoys", decoys.map(\.because))
        }
    }

    private static func named(_ list: String, _ ids: [MisconceptionID?]) -> [(place: [String], id: MisconceptionID)] {
        ids.enumerated().compactMap { index, id in id.map { ([list, "\(index)", "because"], $0) } }
    }
}
