/// What a person is in a class.
package enum ClassPart: String, Hashable, Sendable, CaseIterable {
    /// Teaches it.
    case teacher
    /// Learns in it.
    case learner

    /// Whether somebody with this role can have this part; nobody but a learner learns, no learner teaches.
    package func suits(_ role: Role) -> Bool {
        switch self {
        case .teacher: role != .learner
        case .learner: role == .learner
        }
    }
}
