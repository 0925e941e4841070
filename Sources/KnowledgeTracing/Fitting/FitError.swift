/// Why a fit cannot be started.
public enum FitError: Error, Hashable, Sendable {
    /// A learner's number is negative or over `limit`.
    case learnerOutOfRange(Int, limit: Int)
    /// A skill's number is negative or over `limit`.
    case skillOutOfRange(Int, limit: Int)
    /// A range of the bounds reaches beyond what the parameter may be.
    case boundsTooWide(ParameterName, lower: Double, upper: Double, allowed: ClosedRange<Double>)
    /// A pseudo-count is not a positive, finite number.
    case pseudoCountNotPositive(ParameterName, value: Double)
    /// The relative tolerance is not in 0..<1.
    case toleranceOutOfRange(Double)
    /// A count of the options, by its name, is under its least value.
    case optionTooSmall(String, value: Int, least: Int)
}

extension FitError: CustomStringConvertible {
    /// The fault with its facts as a sentence.
    public var description: String {
        switch self {
        case .learnerOutOfRange(let number, let limit): "the learner number \(number) is not in 0...\(limit)"
        case .skillOutOfRange(let number, let limit): "the skill number \(number) is not in 0...\(limit)"
        case .boundsTooWide(let name, let lower, let upper, let allowed):
            "the bounds \(lower)...\(upper) of \(name.rawValue) reach beyond \(allowed)"
        case .pseudoCountNotPositive(let name, let value):
            "the pseudo-count \(value) of \(name.rawValue) is not a positive number"
        case .toleranceOutOfRange(let value): "the tolerance \(value) is not in 0..<1"
        case .optionTooSmall(let name, let value, let least): "\(name) is \(value), under \(least)"
        }
    }
}
