import Foundation
import Learning
import NIOCore
import Quantities
import Signals
import Synchronization
import Testing

/// What every rate limiter does, run on each of them.
@Suite struct RateLimiterConformanceTests {
    private let limit = RateLimit(name: "test", 10, per: TimeSpan(seconds: 10))
    /// Buckets of other runs are not met.
    private let who = UUID().uuidString

    private func check(_ kind: LimiterKind, _ body: (any RateLimiting, TestClock) async throws -> Void) async throws {
        let time = TestClock()
        let limiter = try await kind.limiter(clock: time.clock)
        try await body(limiter.limiter, time)
        await limiter.close()
    }

    @Test(arguments: LimiterKind.available)
    func `allows a burst of the capacity, then one a second`(kind: LimiterKind) async throws {
        try await check(kind) { limiter, time in
            for left in (0..<10).reversed() {
                #expect(await limiter.allow(who, limit: limit).remaining == left)
            }
            let refused = await limiter.allow(who, limit: limit)
            #expect(refused == RateDecision(isAllowed: false, remaining: 0, retryAfter: TimeSpan(seconds: 1)))
            time.pass(refused.retryAfter)
            #expect(await limiter.allow(who, limit: limit).isAllowed)
            #expect(await !limiter.allow(who, limit: limit).isAllowed)
        }
    }

    @Test(arguments: LimiterKind.available)
    func `counts keys and limits apart`(kind: LimiterKind) async throws {
        try await check(kind) { limiter, _ in
            let other = RateLimit(name: "other", 10, per: TimeSpan(seconds: 10))
            #expect(await limiter.allow(who, cost: 10, limit: limit).isAllowed)
            #expect(await !limiter.allow(who, limit: limit).isAllowed)
            #expect(await limiter.allow(who + "2", limit: limit).isAllowed)
            #expect(await limiter.allow(who, limit: other).isAllowed)
        }
    }

    @Test(arguments: LimiterKind.available)
    func `a refusal takes nothing, and a cost above the capacity is never allowed`(kind: LimiterKind) async throws {
        try await check(kind) { limiter, _ in
            #expect(await limiter.allow(who, cost: 7, limit: limit).remaining == 3)
            let refused = await limiter.allow(who, cost: 4, limit: limit)
            #expect(refused == RateDecision(isAllowed: false, remaining: 3, retryAfter: TimeSpan(seconds: 1)))
            #expect(await !limiter.allow(who, cost: 11, limit: limit).isAllowed)
            #expect(await limiter.allow(who, cost: 3, limit: limit).isAllowed)
        }
    }

    @Test(arguments: LimiterKind.available)
    func `allows no more than the capacity to many at once`(kind: LimiterKind) async throws {
        try await check(kind) { limiter, _ in
            let allowed = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<100 { group.addTask { await limiter.allow(who, limit: limit).isAllowed } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(allowed == 10)
        }
    }

    @Test(arguments: LimiterKind.available)
    func `decides as the bucket does, to the last bit, at any times`(kind: LimiterKind) async throws {
        try await check(kind) { limiter, time in
            var random = SeededGenerator(seed: 11)
            var bucket = TokenBucket(full: limit, at: time.now)
            for _ in 0..<300 {
                time.pass(TimeSpan(seconds: random.unit() * 2))
                let cost = Int(random.unit() * 4) + 1
                let (next, expected) = bucket.taking(cost, of: limit, at: time.now)
                #expect(await limiter.allow(who, cost: cost, limit: limit).isAllowed == expected.isAllowed)
                bucket = next
            }
        }
    }

    @Test func `the Redis limiter is among those tested when one is offered`() {
        if LimiterKind.redisAddress == nil { print("SKIPPED: rate limits on Redis, as VIDYA_TEST_REDIS is not set") }
        #expect(LimiterKind.available.contains(.memory))
    }
}

/// A kind of rate limiter, made afresh for each test.
enum LimiterKind: String, Sendable, CustomTestStringConvertible {
    case memory
    case redis

    static var redisAddress: String? { ProcessInfo.processInfo.environment["VIDYA_TEST_REDIS"] }
    static var available: [LimiterKind] { redisAddress == nil ? [.memory] : [.memory, .redis] }

    var testDescription: String { rawValue }

    func limiter(clock: WallClock) async throws -> (limiter: any RateLimiting, close: @Sendable () async -> Void) {
        let memory = MemoryRateLimiter(clock: clock)
        guard self == .redis else { return (memory, {}) }
        // NB: these tests count decisions, so a slow machine must not make the limiter fall back.
        let timing = RedisTiming(connect: .seconds(10), answer: .seconds(10))
        let client = RedisClient(address: try RedisAddress(Self.redisAddress ?? ""), timing: timing)
        return (RedisRateLimiter(client: client, fallback: memory, clock: clock), { await client.close() })
    }
}

/// A clock that moves when it is told to.
final class TestClock: Sendable {
    private let instant = Mutex(Instant(microseconds: 1_795_233_600_000_000))

    var now: Instant { instant.withLock { $0 } }
    var clock: WallClock { WallClock { self.now } }

    func pass(_ span: TimeSpan) { instant.withLock { $0 = $0.advanced(by: span) } }
}
