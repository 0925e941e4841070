/// What can go wrong between a use case and its database.
package enum RelationalError: Error, Hashable, Sendable {
    /// A unique, foreign-key, not-null or check constraint refused a row; the name or text is the database's.
    case constraint(String)
    /// The database cannot be reached, or the connection broke; the statement may be tried again.
    case unavailable(String)
    /// The disk is full, read-only or failing.
    case storage(String)
    /// Two transactions met and this one gave way; it may be tried again.
    case conflict(String)
    /// The time allowed for a statement or for a connection from the pool has passed.
    case timedOut(String)
    /// A statement is wrong: a fault of ours.
    case statement(String)
    /// A column holds another type than the program expects: a fault of ours.
    case unexpectedValue(column: Int, wanted: String)
}

extension RelationalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .constraint(let text): "constraint refused: \(text)"
        case .unavailable(let text): "database unavailable: \(text)"
        case .storage(let text): "storage fault: \(text)"
        case .conflict(let text): "conflicting transaction: \(text)"
        case .timedOut(let text): "timed out: \(text)"
        case .statement(let text): "statement fault: \(text)"
        case .unexpectedValue(let column, let wanted): "column \(column) is not of type \(wanted)"
        }
    }
}
