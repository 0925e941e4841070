import Quantities

/// Why an account or a class was not made or changed.
package enum AccountError: Error, Hashable, Sendable {
    /// The sign-in name is not 3 to 64 letters, digits and `. _ - @ +`.
    case invalidSignInName
    /// Somebody has this sign-in name.
    case signInNameTaken(SignInName)
    /// A display or class name is not 1 to 100 characters.
    case invalidDisplayName
    /// The language is not a BCP 47 tag of 2 to 35 characters.
    case invalidLanguage
    /// The password does not meet the policy.
    case weakPassword(PasswordFault)
    /// The old password is wrong.
    case wrongPassword
    /// There is no such person.
    case unknownPerson(PersonID)
    /// There is no such class.
    case unknownClass(ClassID)
    /// The person's role does not allow the part in the class.
    case unfitRole(Role, ClassPart)
}

extension AccountError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalidSignInName: "a sign-in name is 3 to 64 letters, digits and . _ - @ +"
        case .signInNameTaken: "the sign-in name is taken"
        case .invalidDisplayName: "a name is 1 to 100 characters"
        case .invalidLanguage: "a language is a BCP 47 tag"
        case .weakPassword(let fault): "the password is refused: \(fault)"
        case .wrongPassword: "the password is wrong"
        case .unknownPerson(let person): "there is no person \(person)"
        case .unknownClass(let schoolClass): "there is no class \(schoolClass)"
        case .unfitRole(let role, let part): "a \(role.rawValue) cannot be a \(part.rawValue) of a class"
        }
    }
}
