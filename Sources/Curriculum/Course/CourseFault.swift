package import Quantities

/// Something wrong with a course as a whole, and where.
package struct CourseFault: Hashable, Sendable {
    /// The part that is at fault.
    package let part: Part
    /// The keys that lead to the faulty place within the part.
    package let place: [String]
    /// What is wrong.
    package let problem: Problem

    /// A part of a course.
    package enum Part: Hashable, Sendable {
        /// A subject.
        case subject(SubjectID)
        /// A concept.
        case concept(ConceptID)
        /// The lesson of a concept.
        case lesson(ConceptID)
        /// A template.
        case template(ItemID)
    }

    /// What may be wrong.
    package enum Problem: Hashable, Sendable {
        /// Prerequisites that lead back to themselves; the first concept is named again at the end.
        case circle([ConceptID])
        /// A concept that the course does not have, and one that is near.
        case unknownConcept(ConceptID, meant: String?)
        /// A subject that the course does not have.
        case unknownSubject(SubjectID)
        /// A misconception that the concept does not name, and one that is near.
        case unknownMisconception(MisconceptionID, of: ConceptID, meant: String?)
        /// An identifier that is used twice.
        case duplicate(String)
        /// A concept that names itself.
        case namesItself
        /// A concept without a lesson.
        case noLesson
        /// A concept without templates.
        case noTemplates
    }
}

extension CourseFault.Problem: CustomStringConvertible {
    /// The problem in words.
    package var description: String {
        switch self {
        case .circle(let circle): "the prerequisites form a circle: " + circle.map(\.rawValue).joined(separator: " → ")
        case .unknownConcept(let id, let meant): "unknown concept `\(id)`" + Self.hint(meant)
        case .unknownSubject(let id): "unknown subject `\(id)`"
        case .unknownMisconception(let id, let concept, let meant):
            "the concept `\(concept)` names no misconception `\(id)`" + Self.hint(meant)
        case .duplicate(let id): "the id `\(id)` is used twice"
        case .namesItself: "the concept names itself"
        case .noLesson: "the concept has no lesson"
        case .noTemplates: "the concept has no items"
        }
    }

    private static func hint(_ meant: String?) -> String { meant.map { ", did you mean `\($0)`?" } ?? "" }
}
