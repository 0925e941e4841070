import NIOCore

/// A command on its way, and who waits for the answer.
struct RedisRequest: Sendable {
    let bytes: ByteBuffer
    let reply: EventLoopPromise<RESPValue>
}
