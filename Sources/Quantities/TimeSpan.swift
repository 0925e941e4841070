/// A length of time in seconds; other units are views of it.
@frozen
public struct TimeSpan: Hashable, Comparable, Sendable, Codable {
    /// No time.
    public static let zero = TimeSpan(seconds: 0)

    /// The length in seconds; negative when it points back.
    public let seconds: Double

    /// Makes a span of so many seconds.
    @inlinable
    public init(seconds: Double) { self.seconds = seconds }

    /// Makes a span of so many minutes.
    @inlinable
    public static func minutes(_ count: Double) -> TimeSpan { TimeSpan(seconds: count * 60) }

    /// Makes a span of so many days of 24 hours.
    @inlinable
    public static func days(_ count: Double) -> TimeSpan { TimeSpan(seconds: count * 86_400) }

    /// The length in minutes.
    @inlinable public var minutes: Double { seconds / 60 }

    /// The length in days of 24 hours.
    @inlinable public var days: Double { seconds / 86_400 }

    /// Orders spans by length.
    @inlinable
    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
