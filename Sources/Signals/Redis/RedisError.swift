/// What can go wrong between us and Redis.
package enum RedisError: Error, Hashable, Sendable {
    /// The address cannot be read.
    case address(String)
    /// There is no connection now; another is being tried.
    case unavailable(String)
    /// The answer did not come in time, and the connection was dropped.
    case timedOut
    /// Redis refused a command; the text is its own and starts with a word such as `NOSCRIPT`.
    case refused(String)
    /// What came is not RESP, or not the kind of answer that the command has.
    case protocolFault
    /// The client was closed.
    case closed
}

extension RedisError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .address(let fact): "not an address of a Redis: \(fact)"
        case .unavailable(let fact): "Redis is away: \(fact)"
        case .timedOut: "Redis did not answer in time"
        case .refused(let text): "Redis refused: \(text)"
        case .protocolFault: "Redis answered something else"
        case .closed: "the Redis client is closed"
        }
    }
}
