import HTTPTypes
import Hummingbird
import Learning
import Quantities

/// A page or a form of the site: how it is called, who may call it, what it does.
struct PageRoute: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let access: Access
    let handler: @Sendable (Visit) async throws -> Response

    static func get(
        _ path: String,
        _ access: Access,
        _ handler: @escaping @Sendable (Visit) async throws -> Response
    ) -> PageRoute {
        PageRoute(method: .get, path: path, access: access, handler: handler)
    }

    static func post(
        _ path: String,
        _ access: Access,
        _ handler: @escaping @Sendable (Visit) async throws -> Response
    ) -> PageRoute {
        PageRoute(method: .post, path: path, access: access, handler: handler)
    }
}

/// Lets a person through to a page: renews the session where the access token ran out, and trusts only our own forms.
struct PageResponder: HTTPResponder {
    let route: PageRoute
    let site: Site
    let limit: RateLimit

    func respond(to request: Request, context: VidyaContext) async throws -> Response {
        let visit = try await site.visit(request, context: context, isForm: route.method == .post)
        do {
            return try await respond(to: visit, context: context)
        } catch  where !visit.cookies.isEmpty {
            throw PageFailure(cause: error, cookies: visit.cookies)
        }
    }

    private func respond(to visit: Visit, context: VidyaContext) async throws -> Response {
        let who = visit.principal?.person.rawValue ?? context.origin.address.guardPrefix
        let decision = await site.services.limiter.allow(who, limit: limit)
        guard decision.isAllowed else { throw Problem.tooMany(decision) }
        guard route.access.admits(visit.principal) else {
            guard visit.principal == nil else { throw Problem.forbidden }
            return visit.redirect(to: "/sign-in?next=" + visit.path.encodedForQuery)
        }
        return try await route.handler(visit)
    }
}
