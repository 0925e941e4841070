import HTTPTypes
package import Hummingbird
package import Learning
package import Quantities

/// Finds out who is calling, from a bearer token or from the cookie of a page's session.
package struct Authenticator: Sendable {
    /// The cookie that holds the access token of a page's session.
    package static let accessCookie = "vidya_access"
    /// The cookie that holds the refresh token of a page's session.
    package static let refreshCookie = "vidya_refresh"

    private let tokens: AccessTokenCodec
    private let forms: FormToken
    private let clock: WallClock

    /// Makes an authenticator with the codecs of the people's use cases.
    package init(people: People, clock: WallClock) {
        tokens = people.accessTokens
        forms = people.formTokens
        self.clock = clock
    }

    /// Who is calling; `nil` where nobody has signed in or the token has run out.
    ///
    /// A call that changes something and is vouched for by a cookie must carry `X-CSRF-Token`; throws a problem else.
    package func principal(of request: Request) throws(Problem) -> Principal? {
        if let header = request.headers[.authorization] {
            guard header.hasPrefix("Bearer "), let principal = principal(ofToken: String(header.dropFirst(7))) else {
                throw .signInNeeded
            }
            return principal
        }
        guard let principal = cookiePrincipal(of: request) else { return nil }
        guard request.method.isSafe || isTrusted(request, in: principal.session) else {
            throw Problem(
                .forbidden,
                "csrf",
                "The form did not come from here",
                detail: "a call with a cookie needs the header X-CSRF-Token; programs use a bearer token"
            )
        }
        return principal
    }

    /// Who the cookie of a page's session speaks for, whatever the method; the page checks its form's token itself.
    package func cookiePrincipal(of request: Request) -> Principal? {
        request.cookies[Self.accessCookie].flatMap { principal(ofToken: $0.value) }
    }

    private func principal(ofToken text: String) -> Principal? {
        (try? tokens.token(text, at: clock.now))?.principal
    }

    private func isTrusted(_ request: Request, in session: SessionID) -> Bool {
        request.headers[.csrfToken].map { forms.isValid($0, boundTo: session.rawValue) } ?? false
    }
}

extension HTTPField.Name {
    /// `X-CSRF-Token`.
    static let csrfToken = HTTPField.Name(literal: "X-CSRF-Token")
}

extension HTTPRequest.Method {
    /// Whether the method changes nothing.
    var isSafe: Bool { self == .get || self == .head || self == .options }
}
