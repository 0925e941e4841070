/// The weights as they are stored.
struct StoredHead: Codable {
    let base: Double
    let weights: [Double]
    let means: [Double]
    let lows: [Double]
    let highs: [Double]

    init(_ head: PredictionHead) {
        base = head.base
        weights = head.weights
        means = head.means
        lows = head.lows
        highs = head.highs
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        base = try container.decode(Double.self, forKey: .base)
        weights = try container.decode([Double].self, forKey: .weights)
        means = try container.decode([Double].self, forKey: .means)
        lows = try container.decode([Double].self, forKey: .lows)
        highs = try container.decode([Double].self, forKey: .highs)
        let counts = [weights.count, means.count, lows.count, highs.count]
        guard counts.allSatisfy({ $0 == Term.count }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .weights,
                in: container,
                debugDescription: "\(counts) weights, means and bounds for \(Term.count) terms"
            )
        }
    }

    var head: PredictionHead { PredictionHead(base: base, weights: weights, means: means, lows: lows, highs: highs) }
}
