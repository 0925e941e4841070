import Learning
import NIOCore
import Quantities
import Signals
import Testing

@Suite struct RedisRateLimiterTests {
    private let limit = RateLimit(name: "test", 3, per: TimeSpan(seconds: 3))
    private let patient = RedisTiming(
        connect: .seconds(20),
        answer: .seconds(20),
        firstPause: .milliseconds(20),
        longestPause: .milliseconds(50)
    )

    private func limiter(port: Int) throws -> (RedisRateLimiter, RedisClient) {
        let client = RedisClient(address: try RedisAddress("redis://127.0.0.1:\(port)"), timing: patient)
        let fallback = MemoryRateLimiter(clock: TestClock().clock)
        return (RedisRateLimiter(client: client, fallback: fallback), client)
    }

    @Test func `limits by itself while Redis is away, and says so`() async throws {
        let gone = try await FakeRedis.listening { _ in nil }
        await gone.stop()
        let (limiter, client) = try limiter(port: gone.port)
        for _ in 0..<3 { #expect(await limiter.allow("a", limit: limit).isAllowed) }
        #expect(await !limiter.allow("a", limit: limit).isAllowed)
        #expect(await limiter.health() == RateLimiterHealth(status: .fallenBack))
        await client.close()
    }

    @Test func `goes back to Redis when it comes`() async throws {
        let gone = try await FakeRedis.listening { _ in nil }
        await gone.stop()
        let (limiter, client) = try limiter(port: gone.port)
        _ = await limiter.allow("a", limit: limit)
        let fake = try await FakeRedis.listening(on: gone.port) { command in
            command[0] == "EVALSHA" ? "*3\r\n:1\r\n$2\r\n42\r\n$1\r\n0\r\n" : "+PONG\r\n"
        }
        var health = await limiter.health()
        let end = ContinuousClock.now + .seconds(20)
        while health.status != .shared, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(10))
            health = await limiter.health()
        }
        #expect(health.status == .shared)
        #expect(health.latency.map { $0 > .zero } == true)
        #expect(await limiter.allow("a", limit: limit).remaining == 42)
        await client.close()
        await fake.stop()
    }

    @Test func `sends the script whole when Redis does not know it`() async throws {
        let fake = try await FakeRedis.listening { command in
            switch command[0] {
            case "EVALSHA": "-NOSCRIPT No matching script.\r\n"
            case "EVAL": "*3\r\n:0\r\n$3\r\n0.5\r\n$3\r\n1.5\r\n"
            default: "+PONG\r\n"
            }
        }
        let (limiter, client) = try limiter(port: fake.port)
        let decision = await limiter.allow("a", limit: limit)
        #expect(decision == RateDecision(isAllowed: false, remaining: 0, retryAfter: TimeSpan(seconds: 1.5)))
        #expect(fake.commands.map(\.[0]) == ["PING", "EVALSHA", "EVAL"])
        await client.close()
        await fake.stop()
    }

    @Test func `an answer that makes no sense falls back too`() async throws {
        let fake = try await FakeRedis.listening { _ in "+OK\r\n" }
        let (limiter, client) = try limiter(port: fake.port)
        #expect(await limiter.allow("a", cost: 3, limit: limit).isAllowed)
        #expect(await !limiter.allow("a", limit: limit).isAllowed)
        #expect(await limiter.health().status == .fallenBack)
        await client.close()
        await fake.stop()
    }
}
