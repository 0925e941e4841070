import Learning
package import Relational

extension RelationalError: StoreFailure {
    /// That the database is away or full passes; a refused row or a wrong statement is a fault of ours.
    package var advice: String? {
        switch self {
        case .unavailable, .timedOut, .conflict: "the database does not answer; nothing was changed by halves"
        case .storage: "the database cannot write; nothing was changed"
        case .constraint, .statement, .unexpectedValue: nil
        }
    }
}
