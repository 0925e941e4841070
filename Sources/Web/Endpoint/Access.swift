package import Learning

/// Who may call an endpoint; there is no default, so a route without a rule does not compile.
package enum Access: Sendable, Hashable {
    /// Anyone, signed in or not.
    case anyone
    /// Anyone who has signed in; the use case says what of.
    case signedIn
    /// Only people with one of these roles.
    case roles(Set<Role>)

    /// Teachers and admins.
    package static let staff = Access.roles([.teacher, .admin])
    /// Admins only.
    package static let admin = Access.roles([.admin])

    /// Whether `principal` passes; `nil` is a caller who has not signed in.
    package func admits(_ principal: Principal?) -> Bool {
        switch self {
        case .anyone: true
        case .signedIn: principal != nil
        case .roles(let roles): principal.map { roles.contains($0.role) } ?? false
        }
    }
}
