import Quantities

/// Whom or what an act is about.
package enum AccessSubject: Hashable, Sendable {
    /// Nobody in particular.
    case nobody
    /// One person.
    case person(PersonID)
    /// One class.
    case schoolClass(ClassID)

    /// The identifier that the audit log keeps, if there is one.
    package var identifier: String? {
        switch self {
        case .nobody: nil
        case .person(let person): person.rawValue
        case .schoolClass(let schoolClass): schoolClass.rawValue
        }
    }
}
