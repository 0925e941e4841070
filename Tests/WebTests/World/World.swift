import Hummingbird
import HummingbirdTesting
import Learning
import Quantities
import TestSupport
import Testing
import Web

/// A whole server over a database of its own: a small course, a class with a learner and a teacher, and people beside.
struct World: Sendable {
    static let password = "a horse in the rain"
    static let course: CourseID = "small"

    let client: any TestClientProtocol
    let services: Services
    let endpoints: [Endpoint]
    let contract: Contract
    let time: TestClock
    let switchboard: Switchboard
    let cast: Cast

    /// Runs `body` in a world of its own.
    static func run(
        requestsPerMinute: Int = 100_000,
        health: Health = Health(checks: []),
        in kind: TestDatabase = .sqliteMemory(),
        _ body: @escaping @Sendable (World) async throws -> Void
    ) async throws {
        try await kind.withDatabase { database in
            let parts = try await WorldParts(database: Switchboard(database), health: health)
            let cast = try await parts.cast()
            let server = WebServer(services: parts.services, options: options(requestsPerMinute), logger: .quiet)
            let endpoints = APIRoutes(services: parts.services, version: "0").endpoints
            let contract = try Contract(endpoints)
            try await server.application().test(.router) { client in
                let world = World(
                    client: client,
                    services: parts.services,
                    endpoints: endpoints,
                    contract: contract,
                    time: parts.time,
                    switchboard: parts.switchboard,
                    cast: cast
                )
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await parts.services.background.run() }
                    try await body(world)
                    group.cancelAll()
                }
            }
        }
    }

    private static func options(_ requestsPerMinute: Int) -> WebServer.Options {
        WebServer.Options(
            host: "127.0.0.1",
            port: 0,
            version: "0",
            requestsPerMinute: requestsPerMinute,
            site: SiteOptions(katexFolder: "/missing", hasSecureCookies: false)
        )
    }
}
