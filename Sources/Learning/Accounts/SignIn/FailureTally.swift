package import Quantities

/// The failed sign-ins of one name or address, as far as they still count.
package struct FailureTally: Hashable, Sendable {
    /// How many there were.
    package let count: Int
    /// When the first of them was.
    package let firstAt: Instant
    /// When the last of them was.
    package let lastAt: Instant

    /// Makes a tally of stored parts.
    package init(count: Int, firstAt: Instant, lastAt: Instant) {
        self.count = count
        self.firstAt = firstAt
        self.lastAt = lastAt
    }

    /// Until when nobody may try, or `nil` where one may try now.
    package func lockedUntil(at now: Instant, by rule: LockOutRule) -> Instant? {
        let end = lastAt.advanced(by: rule.wait(afterFailures: count))
        return now < end ? end : nil
    }

    /// The tally after one more failure now; failures from before the window no longer count.
    package static func after(_ tally: FailureTally?, at now: Instant, by rule: LockOutRule) -> FailureTally {
        guard let tally, now.since(tally.firstAt) < rule.window else {
            return FailureTally(count: 1, firstAt: now, lastAt: now)
        }
        return FailureTally(count: tally.count + 1, firstAt: tally.firstAt, lastAt: max(now, tally.lastAt))
    }

    /// The tally without one failure that proved to be none, or `nil` where none is left.
    package var withoutOne: FailureTally? {
        count > 1 ? FailureTally(count: count - 1, firstAt: firstAt, lastAt: lastAt) : nil
    }
}
