package import KnowledgeTracing

/// Fitted parameters of Bayesian knowledge tracing by name, for combinations of skills and for single skills.
///
/// A combination is what one cell of a log names; an item that tests two skills has a combination of its own. The
/// chance of a right answer is the mean, in log-odds, of what the combination says and what its skills say, which
/// foresees better than either (and far better than a product).
package struct BKTModel: Hashable, Sendable {
    /// What one combination or skill was fitted to.
    package struct Row: Hashable, Sendable, Codable {
        /// The parameters.
        package let parameters: BKTParameters
        /// The number of answers behind them.
        package let attempts: Int
        /// `fitted`, or why the parameters lean on those of all skills.
        package let outcome: String
        /// What to know about them.
        package let warnings: [String]

        /// Makes a row.
        package init(parameters: BKTParameters, attempts: Int, outcome: String, warnings: [String]) {
            self.parameters = parameters
            self.attempts = attempts
            self.outcome = outcome
            self.warnings = warnings
        }
    }

    /// Whether mastery can be lost at an opportunity.
    package let forgets: Bool
    /// The parameters of all skills together, for a skill that was not met.
    package let pooled: BKTParameters
    /// The rows of combinations, by the names of their skills in order.
    package let combinations: [[String]: Row]
    /// The rows of single skills that are also part of a combination of several.
    package let skills: [String: Row]

    /// Makes a model.
    package init(forgets: Bool, pooled: BKTParameters, combinations: [[String]: Row], skills: [String: Row]) {
        self.forgets = forgets
        self.pooled = pooled
        self.combinations = combinations
        self.skills = skills
    }

    /// The name of a combination: its skills in order.
    static func key(_ names: [String]) -> [String] { names.sorted() }
}

extension BKTModel: Codable {
    private enum CodingKeys: String, CodingKey {
        case forgets, pooled, combinations, skills
    }

    private struct Entry: Codable {
        let skills: [String]
        let row: Row
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let entries = try container.decode([Entry].self, forKey: .combinations)
        self.init(
            forgets: try container.decode(Bool.self, forKey: .forgets),
            pooled: try container.decode(BKTParameters.self, forKey: .pooled),
            combinations: Dictionary(entries.map { ($0.skills, $0.row) }) { first, _ in first },
            skills: try container.decode([String: Row].self, forKey: .skills)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(forgets, forKey: .forgets)
        try container.encode(pooled, forKey: .pooled)
        let entries = combinations.map { Entry(skills: $0.key, row: $0.value) }
        try container.encode(
            entries.sorted { $0.skills.lexicographicallyPrecedes($1.skills) },
            forKey: .combinations
        )
        try container.encode(skills, forKey: .skills)
    }
}
