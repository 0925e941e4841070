/// Every endpoint of the API, in one list: the router and the OpenAPI document are made of the same.
package struct APIRoutes: Sendable {
    /// The endpoints, the document's own included.
    package let endpoints: [Endpoint]

    /// Lists the endpoints over the services; `version` is the program's.
    package init(services: Services, version: String) {
        let documented = Self.documented(services)
        let document = OpenAPI(endpoints: documented, version: version).text
        endpoints =
            documented + [
                plain("/openapi.json", "This document.") { ("application/json", document) }
            ]
    }

    private static func documented(_ services: Services) -> [Endpoint] {
        [
            TokenEndpoints(people: services.people, clock: services.clock).endpoints,
            PeopleEndpoints(people: services.people).endpoints,
            ClassEndpoints(people: services.people, library: services.library).endpoints,
            AuditEndpoints(people: services.people, audit: services.audit).endpoints,
            CourseEndpoints(library: services.library).endpoints,
            PracticeEndpoints(practice: services.practice).endpoints,
            KnowledgeEndpoints(office: services.knowledge).endpoints,
            RecomputeEndpoints(
                runs: services.recomputeRuns,
                background: services.background,
                recompute: services.recompute
            ).endpoints,
            FitEndpoints(
                background: services.background,
                fitting: services.fitting,
                office: services.models,
                board: FitBoard()
            ).endpoints,
            HealthEndpoints(health: services.health, metrics: services.metrics).endpoints,
            EchoEndpoint().endpoints,
        ].flatMap(\.self)
    }
}
