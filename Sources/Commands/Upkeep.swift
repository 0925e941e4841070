import Learning
import Logging
import Quantities
import ServiceLifecycle
import Store

/// Regular work beside the requests.
///
/// Every half minute it looks whether another replica imported a course or activated a model; every five minutes it
/// adds to the time series of mastery; every hour it drops old tokens and failed sign-ins.
struct Upkeep: Service {
    let people: People
    let store: LearningStore
    let library: CourseLibrary
    let models: ModelRegistry
    let clock: WallClock
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var snapshotAt = clock.now.advanced(by: .days(-1))
            var round = 0
            while !Task.isCancelled {
                do {
                    try await library.refresh()
                    _ = try await models.reload()
                    if round.isMultiple(of: 10) { snapshotAt = try await takeSnapshots(since: snapshotAt) }
                    if round.isMultiple(of: 120) { try await people.upkeep() }
                } catch {
                    logger.warning("upkeep failed", metadata: ["error": "\(error)"])
                }
                round += 1
                try? await Task.sleep(for: .seconds(30))
            }
        }
    }

    /// Keeps the beliefs that changed; returns from when on the next round has to look, with a minute of overlap.
    private func takeSnapshots(since last: Instant) async throws -> Instant {
        let now = clock.now
        try await store.takeSnapshots(since: last, at: now)
        return now.advanced(by: .minutes(-1))
    }
}
