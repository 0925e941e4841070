import Learning
import Logging
import Quantities
import ServiceLifecycle
import Store

/// Regular work beside the requests: the time series of mastery every five minutes, old tokens and failures hourly.
struct Upkeep: Service {
    let people: People
    let store: LearningStore
    let clock: WallClock
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var last = clock.now.advanced(by: .days(-1))
            var round = 0
            while !Task.isCancelled {
                do {
                    let now = clock.now
                    try await store.takeSnapshots(since: last, at: now)
                    last = now.advanced(by: .minutes(-1))
                    if round.isMultiple(of: 12) { try await people.upkeep() }
                } catch {
                    logger.warning("upkeep failed", metadata: ["error": "\(error)"])
                }
                round += 1
                try? await Task.sleep(for: .seconds(300))
            }
        }
    }
}
