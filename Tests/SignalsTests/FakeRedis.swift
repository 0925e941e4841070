import NIOCore
import NIOPosix
import Signals
import Synchronization

/// A server that speaks RESP as a test tells it to.
final class FakeRedis: Sendable {
    let port: Int
    private let channel: any Channel
    private let heard: Heard

    /// Listens on a port of 127.0.0.1, 0 for any; `answer` makes the bytes for a command, or `nil` for none.
    static func listening(
        on port: Int = 0,
        inPiecesOf size: Int = .max,
        answer: @escaping @Sendable ([String]) -> String?
    ) async throws -> FakeRedis {
        let heard = Heard()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                heard.connections.withLock { $0.append(channel) }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(RESPDecoder()),
                        FakeRedisHandler(heard: heard, size: size, answer: answer)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: port).get()
        return FakeRedis(channel: channel, heard: heard)
    }

    private init(channel: any Channel, heard: Heard) {
        self.channel = channel
        self.heard = heard
        port = channel.localAddress?.port ?? 0
    }

    /// The commands so far, in order.
    var commands: [[String]] { heard.commands.withLock { $0 } }

    /// How many connections were made so far.
    var connectionCount: Int { heard.connections.withLock { $0.count } }

    /// Breaks the connections and listens on.
    func hangUp() async {
        for connection in heard.connections.withLock({ $0 }) { try? await connection.close() }
    }

    /// Stops listening and breaks the connections.
    func stop() async {
        try? await channel.close()
        await hangUp()
    }
}

/// What a fake has heard.
private final class Heard: Sendable {
    let commands = Mutex<[[String]]>([])
    let connections = Mutex<[any Channel]>([])
}

private final class FakeRedisHandler: ChannelInboundHandler {
    typealias InboundIn = RESPValue
    typealias OutboundOut = ByteBuffer

    private let heard: Heard
    private let size: Int
    private let answer: @Sendable ([String]) -> String?

    init(heard: Heard, size: Int, answer: @escaping @Sendable ([String]) -> String?) {
        self.heard = heard
        self.size = size
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .array(let words) = unwrapInboundIn(data) else { return }
        let command = words.compactMap(\.text)
        heard.commands.withLock { $0.append(command) }
        var rest = Array((answer(command) ?? "").utf8)[...]
        while !rest.isEmpty {
            let piece = rest.prefix(min(size, rest.count))
            rest = rest.dropFirst(piece.count)
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: piece)), promise: nil)
        }
    }
}
