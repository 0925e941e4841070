/// The cognitive load of one answer, after Sweller; every share is in 0...1.
public struct LoadAssessment: Hashable, Sendable, Codable {
    /// What the matter itself demands.
    public let intrinsic: Double
    /// What presentation and surroundings cost on top.
    public let extraneous: Double
    /// The capacity that is left for learning.
    public let germane: Double
    /// Intrinsic and extraneous load together.
    public let totalLoad: Double
    /// How far fatigue has gone; it takes up to 40 % of the capacity.
    public let fatigue: Double
    /// The risk that the load exceeds the capacity.
    public let overloadRisk: Double
    /// What to do about it, the most helpful first.
    public let recommendations: [LoadRecommendation]
}
