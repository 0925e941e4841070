import NIOCore
import NIOPosix
import Synchronization

/// Makes the connection to a Redis, and makes it again whenever it breaks.
final class RedisLink: Sendable {
    private enum State {
        case idle
        /// The very first connection, which commands wait for.
        case connecting(EventLoopFuture<any Channel>)
        case connected(any Channel)
        /// Between two tries, or in a later one; commands do not wait.
        case away(String)
        case closed
    }

    private let opener: RedisOpener
    private let timing: RedisTiming
    private let loop: any EventLoop
    private let state = Mutex(State.idle)

    init(address: RedisAddress, timing: RedisTiming, loop: any EventLoop) {
        self.opener = RedisOpener(address: address, timing: timing, loop: loop)
        self.timing = timing
        self.loop = loop
    }

    /// The channel of the connection; waits for the first one only.
    func channel() async throws -> any Channel {
        switch state.withLock(\.self) {
        case .idle: try await firstChannel().get()
        case .connecting(let future): try await future.get()
        case .connected(let channel): channel
        case .away(let reason): throw RedisError.unavailable(reason)
        case .closed: throw RedisError.closed
        }
    }

    /// Closes the connection and makes no other.
    func close() async {
        let last = state.withLock { state in
            defer { state = .closed }
            return state
        }
        switch last {
        case .connected(let channel): try? await channel.close()
        case .connecting(let future): try? await future.get().close()
        case .idle, .away, .closed: break
        }
    }

    private func firstChannel() -> EventLoopFuture<any Channel> {
        let promise = loop.makePromise(of: (any Channel).self)
        let isOurs = state.withLock { state in
            guard case .idle = state else { return false }
            state = .connecting(promise.futureResult)
            return true
        }
        guard isOurs else {
            // NB: another task was first; the state tells what came of it.
            promise.completeWithTask { try await self.channel() }
            return promise.futureResult
        }
        tryToConnect(failures: 0, telling: promise)
        return promise.futureResult
    }

    private func tryToConnect(failures: Int, telling promise: EventLoopPromise<any Channel>? = nil) {
        opener.open().whenComplete { result in
            switch result {
            case .success(let channel): self.enter(channel)
            case .failure(let error): self.leave("\(error)", failures: failures + 1)
            }
            promise?.completeWith(result)
        }
    }

    private func enter(_ channel: any Channel) {
        let isWanted = state.withLock { state in
            if case .closed = state { return false }
            state = .connected(channel)
            return true
        }
        guard isWanted else { return channel.close(promise: nil) }
        channel.closeFuture.whenComplete { _ in self.leave("the connection broke", failures: 1) }
    }

    /// Notes that the connection is away and tries again after a pause.
    private func leave(_ reason: String, failures: Int) {
        let isWanted = state.withLock { state in
            if case .closed = state { return false }
            state = .away(reason)
            return true
        }
        guard isWanted else { return }
        let pause = timing.pause(afterFailures: failures, chance: .random(in: 0..<1))
        loop.scheduleTask(in: pause) { self.tryToConnect(failures: failures) }
    }
}
