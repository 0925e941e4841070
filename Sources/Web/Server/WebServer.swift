package import Hummingbird
import Learning
package import Logging
import NIOPosix
import Pages
import Quantities

/// The web server: routes, pages and what stands before them, ready to run as a service.
package struct WebServer: Sendable {
    /// What a server is set up with.
    package struct Options: Sendable {
        /// The address to listen on.
        package let host: String
        /// The port; 0 takes any free one.
        package let port: Int
        /// The program's version, as the OpenAPI document shows it.
        package let version: String
        /// Requests that one caller may make in a minute.
        package let requestsPerMinute: Int
        /// How pages are served.
        package let site: SiteOptions

        /// Sets a server up.
        package init(host: String, port: Int, version: String, requestsPerMinute: Int, site: SiteOptions) {
            self.host = host
            self.port = port
            self.version = version
            self.requestsPerMinute = requestsPerMinute
            self.site = site
        }
    }

    private let services: Services
    private let options: Options
    private let logger: Logger

    /// Makes a server over the services.
    package init(services: Services, options: Options, logger: Logger) {
        self.services = services
        self.options = options
        self.logger = logger
    }

    /// The application; `onReady` is told the port once requests are accepted.
    package func application(
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        Application(
            router: try router(),
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port),
                serverName: nil,
                backlog: 1024
            ),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) },
            logger: logger
        )
    }

    /// The router with every route, for the application and for tests.
    package func router() throws -> Router<VidyaContext> {
        let site = try Site(services: services, options: options.site)
        let router = Router(context: VidyaContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestObserver(metrics: services.metrics))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ProblemReporter(page: site.problemPage))
        let limit = RateLimit(name: "api", options.requestsPerMinute, per: .minutes(1))
        let authenticator = Authenticator(people: services.people, clock: services.clock)
        for endpoint in APIRoutes(services: services, version: options.version).endpoints {
            router.on(
                RouterPath(endpoint.path),
                method: endpoint.method,
                responder: EndpointResponder(
                    endpoint: endpoint,
                    authenticator: authenticator,
                    limiter: services.limiter,
                    limit: limit
                )
            )
        }
        site.addRoutes(to: router, limit: limit)
        return router
    }
}
