import HTTPTypes
package import Hummingbird

/// Tells browsers to run nothing but our own scripts and to keep replies to themselves.
package struct SecurityHeaders: RouterMiddleware {
    package typealias Context = VidyaContext

    /// Makes the middleware.
    package init() {}

    package func handle(
        _ request: Request,
        context: VidyaContext,
        next: @concurrent (Request, VidyaContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }

    private static let policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = HTTPField.Name(literal: "Referrer-Policy")

    /// A field name from a literal.
    init(literal: StaticString) {
        guard let name = HTTPField.Name(literal.description) else { preconditionFailure("\(literal) is not a token") }
        self = name
    }
}
