import HTTPTypes
package import Hummingbird
import Logging

/// Turns every error into a problem: a JSON document for programs, a page for people; nothing inside leaks out.
package struct ProblemReporter: RouterMiddleware {
    package typealias Context = VidyaContext
    /// Makes the page of a problem.
    package typealias PageMaker = @Sendable (Problem, Request, VidyaContext) -> Response?

    private let page: PageMaker

    /// Makes a reporter that asks `page` for the page of a problem where a browser asked.
    package init(page: @escaping PageMaker) { self.page = page }

    package func handle(
        _ request: Request,
        context: VidyaContext,
        next: @concurrent (Request, VidyaContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let failure = error as? PageFailure
            let problem = Problem(reporting: failure?.cause ?? error)
            if problem.status.code >= 500 {
                context.logger.error("failed", metadata: ["request": "\(context.requestID)", "error": "\(error)"])
            }
            let shown = request.wantsPage ? page(problem, request, context) : nil
            var response = shown ?? Self.document(problem, requestID: context.requestID)
            if let seconds = problem.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
            for cookie in failure?.cookies ?? [] { response.setCookie(cookie) }
            return response
        }
    }

    /// The problem as `application/problem+json`.
    package static func document(_ problem: Problem, requestID: String) -> Response {
        var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
        if problem.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
        let text = problem.json(instance: "/requests/\(requestID)").text
        return Response(status: problem.status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

extension Request {
    /// Whether a person's browser asks: it accepts HTML and the path is not one of the API's.
    var wantsPage: Bool {
        let isAPI = ["/api/", "/v1/", "/health", "/metrics", "/openapi"].contains { uri.path.hasPrefix($0) }
        return !isAPI && (headers[.accept]?.contains("text/html") ?? false)
    }
}
