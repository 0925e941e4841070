/// Why a value cannot be computed.
package enum ArithmeticFault: Error, Hashable, Sendable {
    /// A division by zero.
    case divisionByZero
    /// A function was asked outside of where it is defined, such as the root of a negative number.
    case undefined(function: String)
    /// A result is too large for any number we keep.
    case tooLarge
    /// A function of whole numbers was given another number.
    case notWhole(function: String)
}

extension ArithmeticFault: CustomStringConvertible {
    /// The fault as the end of a sentence that begins with a place.
    package var description: String {
        switch self {
        case .divisionByZero: "divides by zero"
        case .undefined(let function): "asks for `\(function)` where it is not defined"
        case .tooLarge: "is too large to compute"
        case .notWhole(let function): "asks for `\(function)` of something that is not a small whole number"
        }
    }
}
