package import Quantities

/// Why nobody was signed in, or stayed so.
package enum SignInError: Error, Hashable, Sendable {
    /// No open account has this name and password; which of the two is wrong is not told.
    case wrongNameOrPassword
    /// Too many failures; nothing is checked before then.
    case locked(until: Instant)
    /// The refresh token is unknown, expired, or of a session that has ended.
    case sessionEnded
    /// The refresh token had been used before, so its session was ended for everybody.
    case refreshTokenReused
}

extension SignInError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .wrongNameOrPassword: "the name or the password is wrong"
        case .locked(let moment): "too many failures, locked until \(moment)"
        case .sessionEnded: "the session has ended"
        case .refreshTokenReused: "the refresh token was used before; the session was ended"
        }
    }
}
