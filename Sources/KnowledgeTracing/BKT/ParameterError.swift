/// The parameters by name, as they are stored and shown.
public enum ParameterName: String, Hashable, Sendable, Codable, CaseIterable {
    /// The chance of mastery before the first answer.
    case prior
    /// The chance to learn at one opportunity.
    case learn
    /// The chance of a wrong answer in spite of mastery.
    case slip
    /// The chance of a right answer without mastery.
    case guess
    /// The chance to forget at one opportunity.
    case forget
}

/// A rule that a set of parameters breaks.
public enum ParameterError: Error, Hashable, Sendable {
    /// A parameter is not in (0, 1).
    case notBetweenZeroAndOne(ParameterName, value: Double)
    /// A guess is as likely to be right as knowing is: `1 - slip > guess` does not hold; `limit` is `1 - slip`.
    case guessTooCloseToKnowing(guess: Double, limit: Double)
    /// Slip or guess is 0.5 or more.
    case notUnderHalf(ParameterName, value: Double)
    /// Forgetting is not in 0...0.5.
    case forgetOutOfRange(value: Double)
}

extension ParameterError {
    /// The parameter that breaks the rule.
    public var parameter: ParameterName {
        switch self {
        case .notBetweenZeroAndOne(let name, _), .notUnderHalf(let name, _): name
        case .guessTooCloseToKnowing: .guess
        case .forgetOutOfRange: .forget
        }
    }

    /// The value that breaks the rule.
    public var value: Double {
        switch self {
        case .notBetweenZeroAndOne(_, let value), .notUnderHalf(_, let value): value
        case .guessTooCloseToKnowing(let guess, _): guess
        case .forgetOutOfRange(let value): value
        }
    }

    /// The rule in symbols, such as `0 < slip < 1`.
    public var rule: String {
        switch self {
        case .notBetweenZeroAndOne(let name, _): "0 < \(name.rawValue) < 1"
        case .guessTooCloseToKnowing: "guess < 1 - slip"
        case .notUnderHalf(let name, _): "\(name.rawValue) < 0.5"
        case .forgetOutOfRange: "0 <= forget <= 0.5"
        }
    }
}

extension ParameterError: CustomStringConvertible {
    /// The parameter, its value and the rule as a sentence.
    public var description: String {
        if case .guessTooCloseToKnowing(let guess, let limit) = self {
            return "guess is \(guess), but must be under 1 - slip, which is \(limit) (\(rule))"
        }
        return "\(parameter.rawValue) is \(value), but the rule is \(rule)"
    }
}
