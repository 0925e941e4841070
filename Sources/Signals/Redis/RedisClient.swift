package import NIOCore
import NIOPosix

/// One connection to a Redis, shared by all tasks of the process.
///
/// Commands are pipelined: any number of tasks may wait for answers at once. A broken connection is made again in the
/// background, with growing pauses; until then commands fail at once, so that whoever has another way takes it.
package final class RedisClient: Sendable {
    private let link: RedisLink

    /// Makes a client that connects when it is first asked; the connection lives on one event loop of `group`.
    package init(
        address: RedisAddress,
        timing: RedisTiming = .standard,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        link = RedisLink(address: address, timing: timing, loop: group.next())
    }

    /// Runs a command and returns its answer.
    ///
    /// Throws ``RedisError/refused(_:)`` for an error answer, and ``RedisError/unavailable(_:)``,
    /// ``RedisError/timedOut``, ``RedisError/protocolFault`` or ``RedisError/closed`` where there is none. A command
    /// without an answer may have run.
    package func send(_ command: RedisCommand) async throws(RedisError) -> RESPValue {
        do {
            let value = try await link.channel().send(command).get()
            if case .error(let text) = value { throw RedisError.refused(text) }
            return value
        } catch let error as RedisError {
            throw error
        } catch {
            throw .unavailable("\(error)")
        }
    }

    /// Closes the connection; every command fails from now on.
    package func close() async { await link.close() }
}

extension Channel {
    /// Sends a command down a channel that ends in a ``RedisPipeline``.
    func send(_ command: RedisCommand) -> EventLoopFuture<RESPValue> {
        let reply = eventLoop.makePromise(of: RESPValue.self)
        let written = eventLoop.makePromise(of: Void.self)
        written.futureResult.whenFailure { reply.fail(RedisError.unavailable("\($0)")) }
        writeAndFlush(RedisRequest(bytes: command.encoded, reply: reply), promise: written)
        return reply.futureResult
    }
}
