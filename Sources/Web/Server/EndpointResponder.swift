import HTTPTypes
import Hummingbird
import Learning
import Quantities

/// Lets a call through to its endpoint: who is it, may they, and is it not too much.
struct EndpointResponder: HTTPResponder {
    let endpoint: Endpoint
    let authenticator: Authenticator
    let limiter: any RateLimiting
    let limit: RateLimit

    func respond(to request: Request, context: VidyaContext) async throws -> Response {
        var context = context
        context.principal = try authenticator.principal(of: request)
        let who = context.principal?.person.rawValue ?? context.origin.address.guardPrefix
        let decision = await limiter.allow(who, limit: limit)
        guard decision.isAllowed else { throw Problem.tooMany(decision) }
        guard endpoint.access.admits(context.principal) else {
            throw context.principal == nil ? Problem.signInNeeded : Problem.forbidden
        }
        return try await endpoint.handler(Call(request: request, context: context))
    }
}

extension Problem {
    /// More calls than the caller may make.
    static func tooMany(_ decision: RateDecision) -> Problem {
        let seconds = max(1, Int(decision.retryAfter.seconds.rounded(.up)))
        return Problem(
            .tooManyRequests,
            "too-many-requests",
            "Too much in too short a time",
            detail: "try again in \(seconds) s",
            retryAfter: seconds
        )
    }
}
