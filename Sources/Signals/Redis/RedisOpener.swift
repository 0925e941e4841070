import NIOCore
import NIOPosix

/// Opens one connection to a Redis, signs in and chooses the database.
struct RedisOpener: Sendable {
    let address: RedisAddress
    let timing: RedisTiming
    let loop: any EventLoop

    func open() -> EventLoopFuture<any Channel> {
        let timing = timing
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(timing.connect)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(RESPDecoder()),
                        RedisPipeline(patience: timing.answer)
                    )
                }
            }
        return bootstrap.connect(host: address.host, port: address.port).flatMap(greet)
    }

    private func greet(_ channel: any Channel) -> EventLoopFuture<any Channel> {
        let replies = greeting.map { command in
            channel.send(command).flatMapThrowing { value in
                if case .error(let text) = value { throw RedisError.refused(text) }
            }
        }
        let greeted = EventLoopFuture.andAllSucceed(replies, on: channel.eventLoop)
        greeted.whenFailure { _ in channel.close(promise: nil) }
        return greeted.map { channel }
    }

    /// What a new connection says first; a `PING` where there is nothing to say, since a port that is open may be mute.
    private var greeting: [RedisCommand] {
        var commands: [RedisCommand] = []
        if let password = address.password {
            commands.append(RedisCommand(words: ["AUTH"] + (address.user.map { [$0] } ?? []) + [password]))
        }
        commands.append(address.database > 0 ? RedisCommand("SELECT", "\(address.database)") : RedisCommand("PING"))
        return commands
    }
}
