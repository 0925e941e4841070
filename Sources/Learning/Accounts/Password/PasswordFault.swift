/// What is wrong with a new password.
package enum PasswordFault: Error, Hashable, Sendable {
    /// It has fewer than this many characters.
    case tooShort(least: Int)
    /// It has more than this many characters.
    case tooLong(most: Int)
    /// It is the sign-in name, or the name with a few characters around it.
    case containsSignInName
    /// It is one of the most common passwords, or one character again and again.
    case common
}

extension PasswordFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooShort(let least): "shorter than \(least) characters"
        case .tooLong(let most): "longer than \(most) characters"
        case .containsSignInName: "the sign-in name is in it"
        case .common: "too common"
        }
    }
}
