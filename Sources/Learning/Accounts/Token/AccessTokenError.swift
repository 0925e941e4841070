package import Quantities

/// Why an access token is not taken.
package enum AccessTokenError: Error, Hashable, Sendable {
    /// It is not one of ours, or was changed.
    case invalid
    /// It was good until then; the client should refresh.
    case expired(at: Instant)
}

extension AccessTokenError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalid: "the access token is not valid"
        case .expired(let moment): "the access token expired at \(moment)"
        }
    }
}
