package import Logging
import ServiceLifecycle

/// Runs long work beside the requests, one of each name at a time; ends it when the server shuts down.
package actor Background: Service {
    private struct Work: Sendable {
        let name: String
        let body: @Sendable () async throws -> Void
    }

    private let logger: Logger
    private let queue: AsyncStream<Work>
    private let intake: AsyncStream<Work>.Continuation
    private var running: Set<String> = []

    /// Makes a runner that writes failures to `logger`.
    package init(logger: Logger) {
        self.logger = logger
        (queue, intake) = AsyncStream.makeStream()
    }

    /// Starts work unless work of this name runs already; returns whether it was started.
    package func start(_ name: String, _ body: @escaping @Sendable () async throws -> Void) -> Bool {
        guard running.insert(name).inserted else { return false }
        intake.yield(Work(name: name, body: body))
        return true
    }

    package func run() async throws {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for await work in queue { group.addTask { await self.perform(work) } }
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.intake.finish()
        }
    }

    private func perform(_ work: Work) async {
        do {
            try await work.body()
        } catch {
            logger.error("background work failed", metadata: ["work": "\(work.name)", "error": "\(error)"])
        }
        running.remove(work.name)
    }
}
