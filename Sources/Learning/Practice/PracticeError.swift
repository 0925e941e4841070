package import Curriculum
package import Quantities

/// Why a step of practice was refused.
package enum PracticeError: Error, Hashable, Sendable {
    /// There is no such course.
    case unknownCourse(CourseID)
    /// The course has no such concept, or the concept has no items.
    case unknownConcept(ConceptID)
    /// There is no such session, or it is not the caller's.
    case unknownSession(PracticeSessionID)
    /// No item is open in the session.
    case nothingOpen
    /// The item is not the one that is open: it was answered, skipped or never asked.
    case notOpen(ItemID)
    /// The answer cannot be read; it is not counted.
    case unreadable(MarkingError)
    /// The item was taken out of the course while it was open.
    case itemGone(ItemID)
}

extension PracticeError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownCourse(let id): "there is no course \(id)"
        case .unknownConcept(let id): "there is no concept \(id) with items"
        case .unknownSession(let id): "there is no practice session \(id)"
        case .nothingOpen: "no item is open in this session"
        case .notOpen(let id): "the item \(id) is not open in this session"
        case .unreadable(let error): error.description
        case .itemGone(let id): "the item \(id) is no longer part of the course"
        }
    }
}
