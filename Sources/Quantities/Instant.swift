/// A moment on the wall clock, in whole microseconds since 1970-01-01T00:00:00Z.
///
/// The domain never asks a clock: it is handed an instant.
@frozen
public struct Instant: Hashable, Comparable, Sendable {
    /// Microseconds since the Unix epoch; negative before it.
    public let microseconds: Int64

    /// Makes the moment that many microseconds after the Unix epoch.
    @inlinable
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// Makes the moment that many seconds after the Unix epoch; whole seconds are exact.
    public init(secondsSinceEpoch seconds: Double) {
        let micros = (seconds * 1_000_000).rounded()
        // NB: the calendar of years 1 to 9999 is the range; anything further out is held at its edge instead of trapping.
        self.microseconds = Int64(min(max(micros, -62_135_596_800_000_000), 253_402_300_799_000_000))
    }

    /// Seconds since the Unix epoch.
    @inlinable public var secondsSinceEpoch: Double { Double(microseconds) / 1_000_000 }

    /// The time that has passed since an earlier moment; negative if `earlier` is later.
    @inlinable
    public func since(_ earlier: Instant) -> TimeSpan {
        TimeSpan(seconds: Double(microseconds &- earlier.microseconds) / 1_000_000)
    }

    /// The moment that lies `span` later.
    public func advanced(by span: TimeSpan) -> Instant {
        Instant(microseconds: microseconds + Int64((span.seconds * 1_000_000).rounded()))
    }

    /// Orders moments by time.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}
