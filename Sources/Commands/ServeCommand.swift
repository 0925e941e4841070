import ArgumentParser
import Foundation
import Learning
import Logging
import Quantities
import ServiceLifecycle
import Settings
import UnixSignals
import Web

/// Serves the pages and the API.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages and the API; the schema is brought up to date first."
    )

    @OptionGroup var options: DeploymentOptions

    func run() async throws {
        try await reporting {
            let started = ContinuousClock.now
            let deployment = try Deployment(settings: try options.settings())
            let logger = LogOutput.logger(deployment.settings.log)
            try await deployment.migrate()
            let server = try await Server(deployment, logger: logger).group { port in
                let elapsed = (ContinuousClock.now - started) / .milliseconds(1)
                logger.info("ready", metadata: ["port": "\(port)", "ms": "\(elapsed.rounded())"])
            }
            try await server.run()
            await deployment.close()
        }
    }
}

/// The services of a running server.
struct Server {
    private let deployment: Deployment
    private let logger: Logger

    init(_ deployment: Deployment, logger: Logger) {
        self.deployment = deployment
        self.logger = logger
    }

    /// The service group: the server, long work and upkeep; ends on SIGTERM and SIGINT after what was accepted is done.
    func group(onReady: @escaping @Sendable (Int) async -> Void) async throws -> ServiceGroup {
        let settings = deployment.settings
        let background = Background(logger: logger)
        let people = try deployment.people()
        try await deployment.library.refresh()
        let web = WebServer(
            services: try services(people: people, background: background),
            options: WebServer.Options(
                host: settings.http.host,
                port: settings.http.port,
                version: Program.version,
                requestsPerMinute: settings.requestsPerMinute,
                site: SiteOptions(
                    katexFolder: settings.katexFolder,
                    hasSecureCookies: settings.auth.hasSecureCookies
                )
            ),
            logger: logger
        )
        let upkeep = Upkeep(
            people: people,
            store: deployment.store,
            library: deployment.library,
            models: deployment.models,
            clock: deployment.clock,
            logger: logger
        )
        return ServiceGroup(
            services: [background, upkeep, try web.application(onReady: onReady)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
    }

    private func services(people: People, background: Background) throws -> Services {
        let limiter = try deployment.limiter()
        let practice = deployment.practiceSeams
        return Services(
            people: people,
            audit: deployment.peopleSeams.audit,
            practice: Practice(seams: practice),
            knowledge: KnowledgeOffice(practice: practice, people: deployment.peopleSeams),
            timeline: Timeline(attempts: deployment.store, models: deployment.models),
            library: deployment.library,
            recompute: Recompute(beliefs: deployment.store, runs: deployment.store, models: deployment.models),
            recomputeRuns: deployment.store,
            fitting: deployment.fitting,
            models: ModelOffice(store: deployment.store, registry: deployment.models),
            background: background,
            health: HealthChecks(deployment: deployment, limiter: limiter).health,
            metrics: ServerMetrics(),
            limiter: limiter,
            clock: deployment.clock
        )
    }
}
