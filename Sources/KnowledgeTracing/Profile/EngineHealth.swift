/// How well a deployment's learners bear the load, from the mean overload risk.
public enum EngineHealth: String, Hashable, Sendable, Codable, CaseIterable {
    /// Under 0.3.
    case excellent
    /// Under 0.6.
    case good
    /// 0.6 or more.
    case needsAttention
    /// No answer with a load in the window.
    case notMeasured

    /// The health at a mean overload risk in 0...1; `nil` where none was measured.
    public init(meanOverloadRisk: Double?) {
        guard let risk = meanOverloadRisk else {
            self = .notMeasured
            return
        }
        self = risk < 0.3 ? .excellent : risk < 0.6 ? .good : .needsAttention
    }
}
