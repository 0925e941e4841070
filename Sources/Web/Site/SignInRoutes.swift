import Formulas
import Hummingbird
import Learning
import Pages
import Quantities

/// Signing in and out, and what a person prefers.
struct SignInRoutes {
    var routes: [PageRoute] {
        [
            .get("/sign-in", .anyone) { visit in
                guard visit.principal == nil else { return visit.redirect(to: visit.query("next").localPath) }
                return visit.reply(SignInPage(next: visit.query("next").localPath))
            },
            .post("/sign-in", .anyone, signIn),
            .post("/sign-out", .signedIn) { visit in
                try await visit.site.services.people.signOut(by: try visit.caller())
                return visit.finish(Self.forgetting(visit))
            },
            .post("/preferences", .anyone) { visit in
                var response = visit.redirect(to: Optional(visit.form.text("back")).localPath)
                if let language = Language(rawValue: visit.form.text("language")) {
                    response.setCookie(visit.site.cookies.preference(SiteCookies.language, language.rawValue))
                }
                if let theme = Theme(rawValue: visit.form.text("theme")) {
                    response.setCookie(visit.site.cookies.preference(SiteCookies.theme, theme.rawValue))
                }
                return response
            },
        ]
    }

    @Sendable private func signIn(_ visit: Visit) async throws -> Response {
        let name = visit.form.text("name")
        let next = Optional(visit.form.text("next")).localPath
        do {
            let password = Password(visit.form.text("password"))
            let signedIn = try await visit.site.services.people.signIn(
                name: name,
                password: password,
                from: visit.context.origin
            )
            var response = visit.redirect(to: next)
            for cookie in visit.site.cookies.session(signedIn) { response.setCookie(cookie) }
            return response
        } catch SignInError.locked(let moment) {
            let minutes = max(1, Int(moment.since(visit.site.services.clock.now).minutes.rounded(.up)))
            let page = SignInPage(name: name, next: next, fault: .tooManyTries(minutes: minutes))
            return visit.reply(page, status: .tooManyRequests, at: "/sign-in")
        } catch is SignInError {
            let page = SignInPage(name: name, next: next, fault: .wrongCredentials)
            return visit.reply(page, status: .unprocessableContent, at: "/sign-in")
        }
    }

    private static func forgetting(_ visit: Visit) -> Response {
        var response = visit.redirect(to: "/sign-in", notice: .signedOut)
        for cookie in visit.site.cookies.endOfSession { response.setCookie(cookie) }
        return response
    }
}

extension String? {
    /// A path of this site to go on to; the home page for anything that could lead elsewhere.
    var localPath: String {
        guard let path = self, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
            path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return "/" }
        return path
    }
}
