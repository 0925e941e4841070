import HTTPTypes
import Hummingbird
import Learning
import Pages
import Quantities

extension Site {
    /// The page of a problem, in the frame of whoever asked.
    @Sendable func problemPage(_ problem: Problem, _ request: Request, _ context: VidyaContext) -> Response? {
        let visit = Visit(
            site: self,
            request: request,
            context: context,
            principal: nil,
            account: nil,
            form: .empty,
            cookies: [],
            binding: request.cookies[SiteCookies.visit]?.value ?? ""
        )
        if problem == .signInNeeded { return visit.redirect(to: "/sign-in?next=" + visit.path.encodedForQuery) }
        return visit.reply(ErrorPage(problem.page, reference: context.requestID), status: problem.status, at: "/")
    }

    /// Finds out who visits, and whether the form that came is one of ours.
    func visit(_ request: Request, context: VidyaContext, isForm: Bool) async throws -> Visit {
        var cookies: [Cookie] = []
        var principal = authenticator.cookiePrincipal(of: request)
        if principal == nil, let token = request.cookies[Authenticator.refreshCookie]?.value, !token.isEmpty {
            if let renewed = try await renewed(token, context: context) {
                principal = renewed.principal
                cookies += self.cookies.session(renewed)
            } else {
                cookies += self.cookies.endOfSession
            }
        }
        var binding = principal?.session.rawValue ?? request.cookies[SiteCookies.visit]?.value ?? ""
        let form = isForm ? try await form(of: request) : .empty
        if isForm, !services.people.formTokens.isValid(form.text("csrf"), boundTo: binding) {
            let problem = Problem(.forbidden, "csrf", "The form did not come from here", detail: "open the page again")
            throw PageFailure(cause: problem, cookies: cookies)
        }
        if binding.isEmpty {
            binding = String(UInt64.random(in: .min ... .max), radix: 36)
            cookies.append(self.cookies.visit(binding))
        }
        return Visit(
            site: self,
            request: request,
            context: context,
            principal: principal,
            account: try await account(of: principal),
            form: form,
            cookies: cookies,
            binding: binding
        )
    }

    private func account(of principal: Principal?) async throws -> Account? {
        guard let principal else { return nil }
        return try await services.people.accounts.me(principal)
    }

    private func renewed(_ token: String, context: VidyaContext) async throws -> SignedIn? {
        do {
            return try await services.people.refresh(token, from: context.origin)
        } catch is SignInError {
            return nil
        }
    }

    private func form(of request: Request) async throws -> Form {
        var request = request
        do {
            return Form(encoded: String(buffer: try await request.collectBody(upTo: 64 * 1024)))
        } catch {
            throw Problem(.contentTooLarge, "body-too-large", "The form is too large", detail: "at most 64 KiB")
        }
    }
}

extension Problem {
    /// What the page of the problem says.
    fileprivate var page: ErrorPage.Problem {
        switch (status.code, kind) {
        case (403, "csrf"): .expiredForm
        case (403, _): .forbidden
        case (404, _), (410, _): .notFound
        case (429, _): .tooMany
        case (503, _): .unavailable
        case (400..<500, _): .badRequest
        default: .system
        }
    }
}
