import Quantities
import Synchronization

/// A clock that moves when it is told to.
final class TestClock: Sendable {
    private let instant = Mutex(Instant(microseconds: 1_795_233_600_000_000))

    var now: Instant { instant.withLock { $0 } }
    var clock: WallClock { WallClock { self.now } }

    func pass(_ span: TimeSpan) { instant.withLock { $0 = $0.advanced(by: span) } }
}
