package import Quantities

/// The state of one bucket at a moment; the next state follows from it by arithmetic alone.
package struct TokenBucket: Hashable, Sendable {
    /// How many tokens there were, 0 up to the capacity.
    package let tokens: Double
    /// When that was.
    package let at: Instant

    /// Makes a bucket of stored parts.
    package init(tokens: Double, at moment: Instant) {
        self.tokens = tokens
        self.at = moment
    }

    /// A full bucket.
    package init(full limit: RateLimit, at now: Instant) {
        self.init(tokens: Double(limit.capacity), at: now)
    }

    /// The bucket now: `min(capacity, tokens + passed * refill)`; a clock that went back refills nothing.
    package func refilled(to limit: RateLimit, at now: Instant) -> TokenBucket {
        let passed = max(0, now.since(at).seconds)
        let tokens = min(Double(limit.capacity), tokens + passed * limit.refillPerSecond)
        return TokenBucket(tokens: tokens, at: max(now, at))
    }

    /// Takes `cost` tokens if there are as many, else none; a cost above the capacity is never allowed.
    package func taking(_ cost: Int, of limit: RateLimit, at now: Instant) -> (TokenBucket, RateDecision) {
        let bucket = refilled(to: limit, at: now)
        let missing = Double(cost) - bucket.tokens
        guard missing > 0 else {
            let rest = TokenBucket(tokens: -missing, at: bucket.at)
            return (rest, RateDecision(isAllowed: true, remaining: Int(rest.tokens), retryAfter: .zero))
        }
        let wait = TimeSpan(seconds: missing / limit.refillPerSecond)
        return (bucket, RateDecision(isAllowed: false, remaining: Int(bucket.tokens), retryAfter: wait))
    }
}
