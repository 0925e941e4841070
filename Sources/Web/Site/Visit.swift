import Formulas
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import Quantities

/// One request for a page by a person, and what its reply must carry.
struct Visit: Sendable {
    let site: Site
    let request: Request
    let context: VidyaContext
    /// Who is signed in.
    let principal: Principal?
    /// The account of whoever is signed in.
    let account: Account?
    /// What the form holds; empty for a request without one.
    let form: Form
    /// Cookies that the reply sets.
    let cookies: [Cookie]
    /// What forms of the reply are bound to: the session, or before the sign-in the cookie of the visit.
    let binding: String

    /// Who is signed in; throws where nobody is.
    func person() throws(Problem) -> Principal {
        guard let principal else { throw .signInNeeded }
        return principal
    }

    /// Who is calling, for use cases that write it down.
    func caller() throws(Problem) -> Caller {
        Caller(try person(), from: context.origin)
    }

    /// The path and query of the request, for links that come back.
    var path: String { request.head.path ?? "/" }

    /// The query parameter of a name.
    func query(_ name: String) -> String? { request.uri.queryParameters.get(name) }

    /// The reply that shows a page.
    func reply(_ page: some Page, status: HTTPResponse.Status = .ok, at path: String? = nil) -> Response {
        let html = site.templates.html(page, in: frame(at: path ?? self.path))
        return finish(
            Response(
                status: status,
                headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: language.tag],
                body: .init(byteBuffer: ByteBuffer(string: html))
            )
        )
    }

    /// The reply that sends the browser on, after something was done.
    func redirect(to path: String, notice: Notice? = nil) -> Response {
        let target = notice.map { path + (path.contains("?") ? "&" : "?") + "notice=" + $0.rawValue } ?? path
        return finish(Response(status: .seeOther, headers: [.location: target]))
    }

    /// The reply with the visit's cookies.
    func finish(_ response: Response) -> Response {
        var response = response
        for cookie in cookies { response.setCookie(cookie) }
        return response
    }

    /// The language of the reply: the one chosen, the account's, or the browser's first that we have.
    var language: Language {
        if let chosen = request.cookies[SiteCookies.language].flatMap({ Language(rawValue: $0.value) }) {
            return chosen
        }
        if let own = account.flatMap({ Language(rawValue: $0.language) }) { return own }
        let wanted = request.headers[.acceptLanguage]?.split(separator: ",") ?? []
        return wanted.lazy.compactMap { Language(rawValue: String($0.trimmingPrefix(" ").prefix(2))) }.first ?? .english
    }

    private func frame(at path: String) -> Frame {
        Frame(
            language: language,
            theme: request.cookies[SiteCookies.theme].flatMap { Theme(rawValue: $0.value) } ?? .system,
            path: path,
            csrf: site.services.people.formTokens.text(boundTo: binding),
            viewer: account.map { Viewer(name: $0.displayName, role: $0.role == .learner ? .learner : .teacher) },
            notice: query("notice").flatMap(Notice.init(rawValue:))
        )
    }
}
