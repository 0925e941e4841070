/// One adjustment of an update, with its size.
public struct Adjustment: Hashable, Sendable, Codable {
    /// Which adjustment.
    public let kind: AdjustmentKind
    /// What it acted on, before: a mastery, a chance to learn or a slip, in 0...1.
    public let before: Double
    /// The same quantity after.
    public let after: Double

    /// Makes an adjustment.
    public init(_ kind: AdjustmentKind, before: Double, after: Double) {
        self.kind = kind
        self.before = before
        self.after = after
    }

    /// The size with its sign; 0 where the rule was looked at and did not apply.
    public var size: Double { after - before }
}
