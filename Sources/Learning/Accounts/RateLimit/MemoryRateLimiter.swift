package import Quantities
import Synchronization

/// Buckets in this process; about 1 us a decision.
package final class MemoryRateLimiter: RateLimiting {
    private struct Key: Hashable {
        let limit: RateLimit
        let who: String
    }

    private let clock: WallClock
    private let mostBuckets: Int
    private let buckets = Mutex<[Key: TokenBucket]>([:])

    /// Makes a limiter that remembers `mostBuckets` buckets at most, and drops full ones first when there are more.
    package init(clock: WallClock, mostBuckets: Int = 100_000) {
        self.clock = clock
        self.mostBuckets = mostBuckets
    }

    package func allow(_ key: String, cost: Int, limit: RateLimit) async -> RateDecision {
        let now = clock.now
        return buckets.withLock { buckets in
            let key = Key(limit: limit, who: key)
            let bucket = buckets[key] ?? TokenBucket(full: limit, at: now)
            let (next, decision) = bucket.taking(cost, of: limit, at: now)
            if buckets.count >= mostBuckets, buckets[key] == nil { Self.makeRoom(in: &buckets, at: now) }
            buckets[key] = next
            return decision
        }
    }

    package func health() async -> RateLimiterHealth { RateLimiterHealth(status: .inProcess) }

    /// Drops the full buckets, which tell nothing; where that is not enough, half of all.
    private static func makeRoom(in buckets: inout [Key: TokenBucket], at now: Instant) {
        let before = buckets.count
        buckets = buckets.filter { key, bucket in
            bucket.refilled(to: key.limit, at: now).tokens < Double(key.limit.capacity)
        }
        guard buckets.count > before / 2 else { return }
        buckets = Dictionary(uniqueKeysWithValues: buckets.dropFirst(buckets.count - before / 2).map { ($0, $1) })
    }
}
