/// A function that a formula may use.
package enum FormulaFunction: String, Hashable, Sendable, CaseIterable {
    /// Roots, size, powers of e and logarithms.
    case sqrt, cbrt, abs, exp, ln, log10, log2
    /// Of and to radians.
    case sin, cos, tan, asin, acos, atan
    /// Of and to degrees, exact where the value is a fraction.
    case sind, cosd, tand, asind, acosd, atand
    /// The least and the greatest of several numbers.
    case min, max
    /// Of whole numbers, and towards them.
    case floor, ceil, mod, gcd, lcm, factorial, choose, permute
    /// To decimals and to significant figures.
    case round, signif
    /// Whether a number is whole.
    case isInteger = "is_integer"
    /// Whether a number is the square of a fraction.
    case isSquare = "is_square"
    /// Whether a number is a decimal with at most 4 places.
    case isTerminating = "is_terminating"

    /// How many arguments the function takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .min, .max, .gcd, .lcm: 2...16
        case .mod, .choose, .permute, .signif: 2...2
        case .round: 1...2
        default: 1...1
        }
    }

    /// What the function gives.
    var result: ValueKind {
        switch self {
        case .isInteger, .isSquare, .isTerminating: .truth
        default: .number
        }
    }
}
