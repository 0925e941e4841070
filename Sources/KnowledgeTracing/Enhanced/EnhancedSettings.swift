/// The rates and weights of the enhanced version.
///
/// A weight of 1 is the rule as it is written, 0 switches it off; with all weights 0 the version is the standard one
/// under its own default parameters, bit for bit.
public struct EnhancedSettings: Hashable, Sendable {
    /// The parameters of a concept without a fitted row: prior 0.3, learn 0.25, slip 0.1, guess 0.2.
    public var defaults: BKTParameters
    /// The rate of forgetting, per day, from 0.
    public let decayPerDay: Double
    /// The weight of each adjustment.
    public var weights: AdjustmentWeights

    /// Makes settings; a rate that is negative or no finite number becomes 0.
    public init(
        defaults: BKTParameters = EnhancedSettings.standardParameters,
        decayPerDay: Double = 0.05,
        weights: AdjustmentWeights = .full
    ) {
        self.defaults = defaults
        self.decayPerDay = decayPerDay > 0 && decayPerDay.isFinite ? decayPerDay : 0
        self.weights = weights
    }

    /// Prior 0.3, learn 0.25, slip 0.1, guess 0.2.
    public static let standardParameters = BKTParameters(checkedPrior: 0.3, learn: 0.25, slip: 0.1, guess: 0.2)
    /// The standard parameters, decay 0.05 per day, every adjustment at full weight.
    public static let standard = EnhancedSettings()
}

extension EnhancedSettings: Codable {
    private enum CodingKeys: String, CodingKey {
        case defaults, decayPerDay, weights
    }

    /// Reads settings; what is missing keeps its standard value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            defaults: try container.decodeIfPresent(BKTParameters.self, forKey: .defaults) ?? Self.standardParameters,
            decayPerDay: try container.decodeIfPresent(Double.self, forKey: .decayPerDay) ?? 0.05,
            weights: try container.decodeIfPresent(AdjustmentWeights.self, forKey: .weights) ?? .full
        )
    }
}
