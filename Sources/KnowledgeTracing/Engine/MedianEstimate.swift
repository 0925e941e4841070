public import Quantities

/// A running estimate of a median that keeps two numbers and no history.
///
/// Each value moves the estimate up or down by one step, whatever its size, so outliers count no more than others.
/// Steps are factors, as response times spread by factors: they shrink from 50 % with the count down to 2 %.
/// After Ma, Muthukrishnan & Sandler, "Frugal streaming for estimating quantiles", 2013.
public struct MedianEstimate: Hashable, Sendable, Codable {
    /// How many values were fed.
    public private(set) var count: Int
    private var seconds: Double

    /// Starts without a value.
    public init() {
        self.count = 0
        self.seconds = 0
    }

    /// Takes an estimate up again that was stored.
    public init(value: TimeSpan, count: Int) {
        let isSound = count > 0 && value.seconds > 0 && value.seconds.isFinite
        self.count = isSound ? count : 0
        self.seconds = isSound ? value.seconds : 0
    }

    /// The median so far; `nil` before the first value.
    public var value: TimeSpan? { count > 0 ? TimeSpan(seconds: seconds) : nil }

    /// Feeds one value; what is not a positive finite time is passed over.
    public mutating func feed(_ time: TimeSpan) {
        guard time.seconds > 0, time.seconds.isFinite else { return }
        count += 1
        guard count > 1 else {
            seconds = time.seconds
            return
        }
        let factor = 1 + max(0.02, 0.5 / Double(count - 1))
        if time.seconds > seconds { seconds = min(seconds * factor, time.seconds) }
        if time.seconds < seconds { seconds = max(seconds / factor, time.seconds) }
    }
}
