/// Parameters together with where they come from.
public struct SourcedParameters: Hashable, Sendable, Codable {
    /// Where parameters come from.
    public enum Source: Hashable, Sendable, Codable {
        /// The concept's own fitted row of that version.
        case fitted(version: String)
        /// The defaults of an algorithm version, such as `enhanced`.
        case versionDefaults(algorithm: String)
        /// The built-in defaults, ``BKTParameters/standard``.
        case builtIn
    }

    /// The parameters.
    public let parameters: BKTParameters
    /// Where they come from.
    public let source: Source

    /// Makes the pair.
    public init(parameters: BKTParameters, source: Source) {
        self.parameters = parameters
        self.source = source
    }
}
