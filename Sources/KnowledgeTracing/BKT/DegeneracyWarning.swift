/// A sign that a set of parameters says little about learning, although it breaks no rule.
public enum DegeneracyWarning: Hashable, Sendable {
    /// `T` is under 0.01: practice hardly ever leads to mastery.
    case hardlyLearns(learn: Double)
    /// `(1 - S) - G` is under 0.1: an answer hardly tells mastery from its absence.
    case hardlySeparates(separation: Double)
    /// `(1 - L0) T` is under 0.05: little is to be gained.
    case hardlyGains(gain: Double)

    /// The `T` below which ``hardlyLearns(learn:)`` is raised: 0.01.
    public static let leastLearning = 0.01
    /// The `(1 - S) - G` below which ``hardlySeparates(separation:)`` is raised: 0.1.
    public static let leastSeparation = 0.1
    /// The `(1 - L0) T` below which ``hardlyGains(gain:)`` is raised: 0.05.
    public static let leastGain = 0.05
}

extension DegeneracyWarning: CustomStringConvertible {
    /// The finding with its number and bound as a sentence.
    public var description: String {
        switch self {
        case .hardlyLearns(let learn): "learn is \(learn), under \(Self.leastLearning)"
        case .hardlySeparates(let separation): "(1 - slip) - guess is \(separation), under \(Self.leastSeparation)"
        case .hardlyGains(let gain): "the expected learning gain is \(gain), under \(Self.leastGain)"
        }
    }
}
