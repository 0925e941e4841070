import NIOCore

/// Sends requests without waiting for the answers before, and hands each answer to the request it belongs to.
///
/// Answers come in the order of the requests, so the oldest request tells for all: when it has waited too long, the
/// connection is stuck and is closed, which fails every request on it. Lives on the event loop of its channel.
final class RedisPipeline: ChannelDuplexHandler {
    typealias InboundIn = RESPValue
    typealias OutboundIn = RedisRequest
    typealias OutboundOut = ByteBuffer

    private let patience: TimeAmount
    private var waiting: CircularBuffer<(reply: EventLoopPromise<RESPValue>, since: NIODeadline)> = []
    private var isFlushDue = false
    private var failure = RedisError.unavailable("the connection was closed")
    private var watch: RepeatedTask?

    init(patience: TimeAmount) { self.patience = patience }

    func channelActive(context: ChannelHandlerContext) {
        startWatching(context)
        context.fireChannelActive()
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { startWatching(context) }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let request = unwrapOutboundIn(data)
        waiting.append((request.reply, .now()))
        context.write(wrapOutboundOut(request.bytes), promise: promise)
    }

    /// Gathers what is written in one turn of the event loop into one system call.
    func flush(context: ChannelHandlerContext) {
        guard !isFlushDue else { return }
        isFlushDue = true
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.execute {
            let (handler, context) = bound.value
            handler.isFlushDue = false
            context.flush()
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let oldest = waiting.popFirst() else {
            return errorCaught(context: context, error: RedisError.protocolFault)
        }
        oldest.reply.succeed(unwrapInboundIn(data))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        failure = error as? RedisError ?? .unavailable("\(error)")
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        failAll()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { failAll() }

    private func failAll() {
        watch?.cancel()
        watch = nil
        while let next = waiting.popFirst() { next.reply.fail(failure) }
    }

    private func startWatching(_ context: ChannelHandlerContext) {
        guard watch == nil else { return }
        let pause = TimeAmount.nanoseconds(max(1_000_000, patience.nanoseconds / 4))
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
            let (handler, context) = bound.value
            guard let oldest = handler.waiting.first, .now() - oldest.since > handler.patience else { return }
            handler.errorCaught(context: context, error: RedisError.timedOut)
        }
    }
}
