package import Quantities

/// How much of something may be done: a bucket that holds so many tokens and is refilled steadily.
package struct RateLimit: Hashable, Sendable {
    /// What is limited, in lower-case words and `-`; a part of the key, so that two limits never share a bucket.
    package let name: String
    /// How many tokens the bucket holds, 1 or more: the largest burst.
    package let capacity: Int
    /// How many tokens come back a second, more than 0.
    package let refillPerSecond: Double

    /// Makes a limit of so many in a span, all of which may come at once; numbers below 1 become 1.
    package init(name: String, _ count: Int, per span: TimeSpan) {
        self.name = name
        self.capacity = max(1, count)
        self.refillPerSecond = Double(max(1, count)) / max(span.seconds, 0.001)
    }

    /// How long an empty bucket takes to be full, after which it need not be remembered.
    package var refillTime: TimeSpan { TimeSpan(seconds: Double(capacity) / refillPerSecond) }
}
