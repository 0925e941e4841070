/// Why a request was refused before it did anything.
package enum AccessError: Error, Hashable, Sendable {
    /// The policy does not allow the act.
    case denied(AccessPolicy.Act)
}

extension AccessError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .denied(let act): "not allowed: \(act.rawValue)"
        }
    }
}
