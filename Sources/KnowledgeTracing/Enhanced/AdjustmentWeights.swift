/// How strongly each adjustment of the enhanced version acts, in 0...1: 1 is the rule as written, 0 is off.
public struct AdjustmentWeights: Hashable, Sendable {
    /// Of ``AdjustmentKind/forgetting``: a factor on the rate of decay.
    public private(set) var forgetting: Double
    /// Of ``AdjustmentKind/loadOnLearning``.
    public private(set) var loadOnLearning: Double
    /// Of ``AdjustmentKind/loadOnSlip``.
    public private(set) var loadOnSlip: Double
    /// Of ``AdjustmentKind/learningGate``: the share of the learning step that is skipped.
    public private(set) var learningGate: Double
    /// Of ``AdjustmentKind/transfer``.
    public private(set) var transfer: Double
    /// Of ``AdjustmentKind/practiceOnConfidence``.
    public private(set) var practiceOnConfidence: Double
    /// Of ``AdjustmentKind/loadOnConfidence``.
    public private(set) var loadOnConfidence: Double
    /// Of ``AdjustmentKind/difficulty``.
    public private(set) var difficulty: Double

    /// Makes weights that are all the same; a number outside 0...1 is brought to the nearer edge.
    public init(all weight: Double) {
        let held = weight.heldInUnitInterval
        self.forgetting = held
        self.loadOnLearning = held
        self.loadOnSlip = held
        self.learningGate = held
        self.transfer = held
        self.practiceOnConfidence = held
        self.loadOnConfidence = held
        self.difficulty = held
    }

    /// Every adjustment as written.
    public static let full = AdjustmentWeights(all: 1)
    /// No adjustment at all.
    public static let none = AdjustmentWeights(all: 0)

    /// The weight of one adjustment; a number outside 0...1 is brought to the nearer edge when it is set.
    public subscript(kind: AdjustmentKind) -> Double {
        get { self[keyPath: Self.path(of: kind)] }
        set { self[keyPath: Self.path(of: kind)] = newValue.heldInUnitInterval }
    }

    private static func path(of kind: AdjustmentKind) -> WritableKeyPath<Self, Double> {
        switch kind {
        case .forgetting: \.forgetting
        case .loadOnLearning: \.loadOnLearning
        case .loadOnSlip: \.loadOnSlip
        case .learningGate: \.learningGate
        case .transfer: \.transfer
        case .practiceOnConfidence: \.practiceOnConfidence
        case .loadOnConfidence: \.loadOnConfidence
        case .difficulty: \.difficulty
        }
    }
}

extension AdjustmentWeights: Codable {
    /// Reads weights by the names of ``AdjustmentKind``; what is missing is 1.
    public init(from decoder: any Decoder) throws {
        self = .full
        let container = try decoder.container(keyedBy: WeightKey.self)
        for kind in AdjustmentKind.allCases {
            if let weight = try container.decodeIfPresent(Double.self, forKey: WeightKey(kind)) { self[kind] = weight }
        }
    }

    /// Writes every weight by name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WeightKey.self)
        for kind in AdjustmentKind.allCases { try container.encode(self[kind], forKey: WeightKey(kind)) }
    }
}

private struct WeightKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ kind: AdjustmentKind) { self.stringValue = kind.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
