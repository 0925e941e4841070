/// The algorithm that turns answers into beliefs.
public enum AlgorithmVersion: Hashable, Sendable, Codable {
    /// Bayesian knowledge tracing with four parameters.
    case standard
    /// The same with forgetting, load, a gate on learning and transfer.
    case enhanced(EnhancedSettings)

    /// The name under which the version is stored: `standard` or `enhanced`.
    public var identifier: String {
        switch self {
        case .standard: "standard"
        case .enhanced: "enhanced"
        }
    }

    /// The version of that name with its standard settings; `nil` for another name.
    public init?(identifier: String) {
        switch identifier {
        case "standard": self = .standard
        case "enhanced": self = .enhanced(.standard)
        default: return nil
        }
    }

    /// The parameters of a concept without a fitted row; `nil` where the built-in defaults hold.
    public var defaults: BKTParameters? {
        switch self {
        case .standard: nil
        case .enhanced(let settings): settings.defaults
        }
    }
}
