package import Learning
package import Quantities

/// Buckets in a Redis, shared by all processes; while it is away, each process counts for itself.
package final class RedisRateLimiter: RateLimiting {
    private let client: RedisClient
    private let clock: WallClock?
    private let fallback: MemoryRateLimiter
    private let probe = RateLimit(name: "health", 1, per: TimeSpan(seconds: 1))

    /// Makes a limiter.
    ///
    /// Redis's own clock measures, so that processes whose clocks differ agree; `clock` replaces it in tests.
    /// `fallback` counts while Redis is away.
    package init(client: RedisClient, fallback: MemoryRateLimiter, clock: WallClock? = nil) {
        self.client = client
        self.fallback = fallback
        self.clock = clock
    }

    package func allow(_ key: String, cost: Int, limit: RateLimit) async -> RateDecision {
        do throws(RedisError) {
            return try await decide(key, cost: cost, limit: limit)
        } catch {
            return await fallback.allow(key, cost: cost, limit: limit)
        }
    }

    /// Asks Redis for a decision that takes nothing; fallen back where there is no answer to it.
    package func health() async -> RateLimiterHealth {
        let start = ContinuousClock.now
        do throws(RedisError) {
            _ = try await decide("probe", cost: 0, limit: probe)
            let latency = TimeSpan(seconds: (ContinuousClock.now - start) / .seconds(1))
            return RateLimiterHealth(status: .shared, latency: latency)
        } catch {
            return RateLimiterHealth(status: .fallenBack)
        }
    }

    private func decide(_ key: String, cost: Int, limit: RateLimit) async throws(RedisError) -> RateDecision {
        let answer = try await BucketScript.script.run(
            on: client,
            keys: ["vidya:rate:\(limit.name):\(key)"],
            arguments: [
                "\(limit.capacity)", "\(limit.refillPerSecond)", "\(cost)",
                clock.map { "\($0.now.microseconds)" } ?? "",
            ]
        )
        guard case .array(let parts) = answer, parts.count == 3, case .integer(let allowed) = parts[0],
            let tokens = parts[1].text.flatMap(Double.init), let wait = parts[2].text.flatMap(Double.init)
        else { throw .protocolFault }
        return RateDecision(isAllowed: allowed == 1, remaining: Int(tokens), retryAfter: TimeSpan(seconds: wait))
    }
}
