import Learning
import Quantities
import Testing

@Suite struct TokenBucketTests {
    private let limit = RateLimit(name: "test", 10, per: TimeSpan(seconds: 10))
    private let start = Instant(microseconds: 1_795_233_600_000_000)

    @Test func `allows a burst of the capacity, then one a second`() async {
        let time = TestClock()
        let limiter = MemoryRateLimiter(clock: time.clock)
        for left in (0..<10).reversed() {
            #expect(await limiter.allow("a", limit: limit).remaining == left)
        }
        let refused = await limiter.allow("a", limit: limit)
        #expect(refused == RateDecision(isAllowed: false, remaining: 0, retryAfter: TimeSpan(seconds: 1)))
        time.pass(refused.retryAfter)
        #expect(await limiter.allow("a", limit: limit).isAllowed)
        #expect(await !limiter.allow("a", limit: limit).isAllowed)
    }

    @Test func `counts keys and limits apart`() async {
        let limiter = MemoryRateLimiter(clock: TestClock().clock)
        let other = RateLimit(name: "other", 10, per: TimeSpan(seconds: 10))
        #expect(await limiter.allow("a", cost: 10, limit: limit).isAllowed)
        #expect(await !limiter.allow("a", limit: limit).isAllowed)
        #expect(await limiter.allow("b", limit: limit).isAllowed)
        #expect(await limiter.allow("a", limit: other).isAllowed)
    }

    @Test func `a refusal takes nothing, and waiting as told is enough`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let bucket = TokenBucket(tokens: random.unit() * 10, at: start)
            let cost = Int(random.unit() * 10) + 1
            let (next, decision) = bucket.taking(cost, of: limit, at: start)
            if decision.isAllowed {
                #expect(abs(next.tokens + Double(cost) - bucket.tokens) < 1e-9)
            } else {
                #expect(next.tokens == bucket.tokens)
                let later = start.advanced(by: TimeSpan(seconds: decision.retryAfter.seconds + 1e-6))
                #expect(next.taking(cost, of: limit, at: later).1.isAllowed)
            }
        }
    }

    @Test func `a clock that goes back gives nothing`() {
        let empty = TokenBucket(tokens: 0, at: start)
        let earlier = start.advanced(by: TimeSpan(seconds: -100))
        #expect(empty.refilled(to: limit, at: earlier) == empty)
    }

    @Test func `stays small under many keys and does not forget who is limited`() async {
        let time = TestClock()
        let limiter = MemoryRateLimiter(clock: time.clock, mostBuckets: 50)
        for number in 0..<40 { _ = await limiter.allow("old\(number)", limit: limit) }
        time.pass(TimeSpan(seconds: 10))
        _ = await limiter.allow("busy", cost: 10, limit: limit)
        for number in 0..<40 { _ = await limiter.allow("new\(number)", limit: limit) }
        #expect(await !limiter.allow("busy", limit: limit).isAllowed)
    }
}
