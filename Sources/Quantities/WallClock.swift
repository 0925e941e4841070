/// Where the time comes from: the one thing that use cases are handed instead of asking the machine.
public struct WallClock: Sendable {
    private let read: @Sendable () -> Instant

    /// Makes a clock that asks `read` whenever it is asked.
    public init(_ read: @escaping @Sendable () -> Instant) { self.read = read }

    /// The time now.
    public var now: Instant { read() }

    /// A clock that stands still, for tests and replays.
    public static func fixed(at instant: Instant) -> WallClock { WallClock { instant } }
}
