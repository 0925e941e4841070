import Hummingbird
import Learning

/// The cookies of the pages: what they are named and how they are set.
struct SiteCookies: Sendable {
    /// The language that was chosen.
    static let language = "vidya_language"
    /// The colours that were chosen.
    static let theme = "vidya_theme"
    /// A random value that forms are bound to before the sign-in.
    static let visit = "vidya_visit"

    let isSecure: Bool

    /// The cookies of a session; they end with the refresh token.
    func session(_ signedIn: SignedIn) -> [Cookie] {
        let thirtyDays = 30 * 86_400
        let access = cookie(Authenticator.accessCookie, signedIn.accessToken, maxAge: thirtyDays, isHidden: true)
        guard let refresh = signedIn.refreshToken else { return [access] }
        return [access, cookie(Authenticator.refreshCookie, refresh.text, maxAge: thirtyDays, isHidden: true)]
    }

    /// Cookies that take those of a session away.
    var endOfSession: [Cookie] {
        [Authenticator.accessCookie, Authenticator.refreshCookie].map { cookie($0, "", maxAge: 0, isHidden: true) }
    }

    /// A cookie that lasts a year, for a choice that is not secret.
    func preference(_ name: String, _ value: String) -> Cookie {
        cookie(name, value, maxAge: 365 * 86_400, isHidden: false)
    }

    /// The cookie that forms are bound to before the sign-in.
    func visit(_ value: String) -> Cookie {
        cookie(Self.visit, value, maxAge: 3600, isHidden: true)
    }

    private func cookie(_ name: String, _ value: String, maxAge: Int, isHidden: Bool) -> Cookie {
        Cookie(
            name: name,
            value: value,
            maxAge: maxAge,
            path: "/",
            secure: isSecure,
            httpOnly: isHidden,
            sameSite: .lax
        )
    }
}
