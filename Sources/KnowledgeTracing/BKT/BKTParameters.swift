public import Quantities

/// The parameters of Bayesian knowledge tracing for one concept.
///
/// Corbett & Anderson, "Knowledge tracing", 1995. A value of this type has passed every rule of
/// ``violations(prior:learn:slip:guess:forget:)``.
@frozen
public struct BKTParameters: Hashable, Sendable {
    /// The chance that a learner masters the concept before the first answer (`L0`).
    public let prior: Probability
    /// The chance that one opportunity turns not mastered into mastered (`T`).
    public let learn: Probability
    /// The chance of a wrong answer in spite of mastery (`S`), under 0.5.
    public let slip: Probability
    /// The chance of a right answer without mastery (`G`), under 0.5.
    public let guess: Probability
    /// The chance that one opportunity turns mastered into not mastered (`F`), in 0...0.5; 0 in the four-parameter model.
    public let forget: Double

    /// Makes a set of parameters from numbers that may come from outside.
    ///
    /// Throws the first broken rule of ``violations(prior:learn:slip:guess:forget:)``.
    public init(
        prior: Double,
        learn: Double,
        slip: Double,
        guess: Double,
        forget: Double = 0
    ) throws(ParameterError) {
        if let fault = Self.violations(prior: prior, learn: learn, slip: slip, guess: guess, forget: forget).first {
            throw fault
        }
        self.init(checkedPrior: prior, learn: learn, slip: slip, guess: guess, forget: forget)
    }

    init(checkedPrior prior: Double, learn: Double, slip: Double, guess: Double, forget: Double = 0) {
        self.prior = Probability(clamping: prior)
        self.learn = Probability(clamping: learn)
        self.slip = Probability(clamping: slip)
        self.guess = Probability(clamping: guess)
        self.forget = forget
    }

    /// The built-in defaults: prior 0.1, learn 0.1, slip 0.1, guess 0.25.
    public static let standard = BKTParameters(checkedPrior: 0.1, learn: 0.1, slip: 0.1, guess: 0.25)

    /// The least mastery that counts as mastered: 0.95.
    @inlinable public static var masteredAt: Double { 0.95 }
}

extension BKTParameters: Codable {
    private enum CodingKeys: String, CodingKey {
        case prior, learn, slip, guess, forget
    }

    /// Reads the five numbers, `forget` being optional; throws `DecodingError.dataCorrupted` where a rule is broken.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let prior = try container.decode(Double.self, forKey: .prior)
        let learn = try container.decode(Double.self, forKey: .learn)
        let slip = try container.decode(Double.self, forKey: .slip)
        let guess = try container.decode(Double.self, forKey: .guess)
        let forget = try container.decodeIfPresent(Double.self, forKey: .forget) ?? 0
        do throws(ParameterError) {
            try self.init(prior: prior, learn: learn, slip: slip, guess: guess, forget: forget)
        } catch {
            let place = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description)
            throw DecodingError.dataCorrupted(place)
        }
    }

    /// Writes the five numbers by name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(prior, forKey: .prior)
        try container.encode(learn, forKey: .learn)
        try container.encode(slip, forKey: .slip)
        try container.encode(guess, forKey: .guess)
        try container.encode(forget, forKey: .forget)
    }
}
