/// ``TokenBucket`` in Lua, so that Redis does a whole decision in one step.
enum BucketScript {
    /// Takes tokens from the bucket that the key names.
    ///
    /// ARGV: capacity, refill a second, cost, time in microseconds or nothing for Redis's own time.
    /// Answers: allowed (0 or 1), tokens left, seconds to wait. A refusal stores nothing, since it changes nothing.
    static let script = RedisScript(
        """
        local capacity, refill, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local now = tonumber(ARGV[4])
        if not now then
            local time = redis.call('TIME')
            now = time[1] * 1000000 + time[2]
        end
        local held = redis.call('HMGET', KEYS[1], 'tokens', 'at')
        local tokens, at = tonumber(held[1]) or capacity, tonumber(held[2]) or now
        tokens = math.min(capacity, tokens + math.max(0, now - at) / 1000000 * refill)
        at = math.max(now, at)
        local function exactly(number) return string.format('%.17g', number) end
        if cost > tokens then
            return {0, exactly(tokens), exactly((cost - tokens) / refill)}
        end
        tokens = tokens - cost
        redis.call('HSET', KEYS[1], 'tokens', exactly(tokens), 'at', exactly(at))
        redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / refill * 1000) + 1000)
        return {1, exactly(tokens), '0'}
        """
    )
}
