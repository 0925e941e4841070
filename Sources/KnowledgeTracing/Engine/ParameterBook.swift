public import Quantities

/// The parameters in force: fitted rows by concept, and the defaults of the active algorithm version.
public struct ParameterBook: Hashable, Sendable, Codable {
    /// A fitted row that is active.
    public struct FittedRow: Hashable, Sendable, Codable {
        /// The parameters.
        public let parameters: BKTParameters
        /// The version of the row, as it was stored.
        public let version: String

        /// Makes a row.
        public init(parameters: BKTParameters, version: String) {
            self.parameters = parameters
            self.version = version
        }
    }

    /// The active fitted rows.
    public let fitted: [ConceptID: FittedRow]
    /// The defaults of the algorithm version as stored; `nil` leaves those of the version itself.
    public let defaults: BKTParameters?

    /// Makes a book, by default one that leads to the defaults for every concept.
    public init(fitted: [ConceptID: FittedRow] = [:], defaults: BKTParameters? = nil) {
        self.fitted = fitted
        self.defaults = defaults
    }

    /// The parameters of a concept and where they come from.
    ///
    /// The concept's active fitted row, else the version's defaults, else the built-in defaults. O(1).
    public func parameters(for concept: ConceptID, under version: AlgorithmVersion) -> SourcedParameters {
        if let row = fitted[concept] {
            return SourcedParameters(parameters: row.parameters, source: .fitted(version: row.version))
        }
        if let own = defaults ?? version.defaults {
            return SourcedParameters(parameters: own, source: .versionDefaults(algorithm: version.identifier))
        }
        return SourcedParameters(parameters: .standard, source: .builtIn)
    }
}
