import Learning
import Quantities
import Relational

/// What the health of a deployment is asked of.
struct HealthChecks {
    let deployment: Deployment
    let limiter: any RateLimiting

    var health: Health {
        let library = deployment.library
        let limiter = limiter
        return Health(checks: [
            databaseCheck,
            { await Self.limiterPart(limiter) },
            { await Self.coursePart(library) },
        ])
    }

    private var databaseCheck: Health.Check {
        let database = deployment.database
        return {
            let start = ContinuousClock.now
            do {
                _ = try await database.read { try $0.firstRow("SELECT 1")?.integer(0) }
                let latency = TimeSpan(seconds: (ContinuousClock.now - start) / .seconds(1))
                return HealthPart(
                    name: "database",
                    isEssential: true,
                    isUp: true,
                    latency: latency,
                    detail: database.dialect.rawValue
                )
            } catch {
                return HealthPart(name: "database", isEssential: true, isUp: false, detail: "does not answer")
            }
        }
    }

    private static func limiterPart(_ limiter: any RateLimiting) async -> HealthPart {
        let health = await limiter.health()
        return HealthPart(
            name: "redis",
            isEssential: false,
            isUp: health.status != .fallenBack,
            latency: health.latency,
            detail: health.status == .inProcess
                ? "not used; limits are counted in this process" : health.status.rawValue
        )
    }

    private static func coursePart(_ library: CourseLibrary) async -> HealthPart {
        let count = (try? await library.all().count) ?? 0
        return HealthPart(
            name: "courses",
            isEssential: false,
            isUp: count > 0,
            detail: count > 0 ? "\(count) imported" : "none imported: vidya import course DIR"
        )
    }
}
