/// Counts what is done and says when it is too much; never fails, and answers in bounded time.
package protocol RateLimiting: Sendable {
    /// Takes `cost` tokens from the bucket of `key` under `limit`, or refuses and takes none.
    ///
    /// `key` says who: a person, a session or an address prefix.
    func allow(_ key: String, cost: Int, limit: RateLimit) async -> RateDecision

    /// How the limiter fares.
    func health() async -> RateLimiterHealth
}

extension RateLimiting {
    /// Takes one token, as ``allow(_:cost:limit:)`` does.
    package func allow(_ key: String, limit: RateLimit) async -> RateDecision {
        await allow(key, cost: 1, limit: limit)
    }
}
