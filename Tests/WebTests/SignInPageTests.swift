import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// Signing in and out by pages, and how long it lasts.
@Suite struct SignInPageTests {
    @Test func `the form signs in and leads to the home page`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.open("/")
            #expect(page.headings.count == 1)
            #expect(page.hidden("csrf") != nil)
            let reply = try await browser.submit(
                "/sign-in",
                on: page,
                [("name", "asha"), ("password", World.password)]
            )
            #expect(reply.status == .seeOther)
            #expect(reply.location == "/")
            for cookie in reply.headers[values: .setCookie] where cookie.hasPrefix("vidya_") {
                #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "\(cookie)")
            }
            let home = try await browser.get("/")
            #expect(home.status == .ok)
            #expect(home.text.contains("Asha"))
        }
    }

    @Test func `a wrong password keeps the name and never the password`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            let reply = try await browser.submit("/sign-in", on: page, [("name", "asha"), ("password", "open sesame")])
            #expect(reply.status == .unprocessableContent)
            #expect(reply.text.contains(#"value="asha""#))
            #expect(reply.text.contains(#"role="alert""#))
            #expect(!reply.text.contains("sesame"))
            #expect(browser.cookies[Authenticator.accessCookie] == nil)
        }
    }

    @Test func `too many tries are told on the page`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            var last = page
            for _ in 0..<6 {
                last = try await browser.submit("/sign-in", on: page, [("name", "asha"), ("password", "open sesame")])
            }
            #expect(last.status == .tooManyRequests)
            #expect(last.headings.count == 1)
        }
    }

    @Test(arguments: [
        "/sign-in", "/sign-out", "/preferences", "/practice/start", "/practice/answer", "/practice/report",
    ])
    func `a form that is not ours changes nothing`(path: String) async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            if path != "/sign-in" { try await browser.signIn("asha") }
            let before = browser.cookies
            for token in ["", "made-up", world.services.people.formTokens.text(boundTo: "another")] {
                let fields = [("csrf", token), ("name", "asha"), ("password", World.password), ("language", "hi")]
                let reply = try await browser.post(path, fields)
                #expect(reply.status == .forbidden)
                #expect(reply.headings.count == 1)
                #expect(browser.cookies == before)
            }
        }
    }

    @Test(arguments: [
        ("/concepts?order=weakest", "/concepts?order=weakest"), ("//evil.example", "/"), ("https://evil.example", "/"),
        ("/\\evil.example", "/"), ("javascript:alert(1)", "/"), ("/a\r\nSet-Cookie: x=1", "/"), ("", "/"),
    ])
    func `the way after signing in stays on this site`(next: String, expected: String) async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            let fields = [("name", "asha"), ("password", World.password), ("next", next)]
            let reply = try await browser.submit("/sign-in", on: page, fields)
            #expect(reply.status == .seeOther)
            #expect(reply.location == expected)
        }
    }

    @Test func `a page asked for before the sign-in is shown after it`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let sent = try await browser.get("/concepts?order=weakest")
            #expect(sent.status == .seeOther)
            let page = try await browser.get(try #require(sent.location))
            let reply = try await browser.submit(
                "/sign-in",
                on: page,
                [("name", "asha"), ("password", World.password)]
            )
            #expect(reply.location == "/concepts?order=weakest")
        }
    }

    @Test func `a session goes on after the access token has run out`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            let first = browser.cookies
            world.time.pass(.minutes(11))
            #expect(try await browser.get("/").status == .ok)
            #expect(browser.cookies[Authenticator.refreshCookie] != first[Authenticator.refreshCookie])
            world.time.pass(.minutes(11))
            #expect(try await browser.get("/concepts").status == .ok)
        }
    }

    @Test(arguments: ["/classes", "/concepts/unheard-of"])
    func `a session goes on even where it was renewed by a page that could not be shown`(path: String) async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            world.time.pass(.minutes(11))
            #expect(try await browser.get(path).status.code >= 400)
            world.time.pass(.minutes(11))
            #expect(try await browser.get("/").status == .ok)
        }
    }

    @Test func `a session ends after thirty days without a visit`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            world.time.pass(.days(31))
            #expect(try await browser.get("/").location?.hasPrefix("/sign-in") == true)
            #expect(browser.cookies[Authenticator.refreshCookie] == nil)
        }
    }

    @Test func `signing out takes the cookies away and ends the session`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            let kept = browser.cookies
            let page = try await browser.get("/")
            let reply = try await browser.post("/sign-out", [("csrf", page.csrf)])
            #expect(reply.location?.hasPrefix("/sign-in") == true)
            #expect(browser.cookies[Authenticator.accessCookie] == nil)
            var thief = browser
            thief.cookies = kept
            world.time.pass(.minutes(11))
            #expect(try await thief.get("/").location?.hasPrefix("/sign-in") == true)
        }
    }
}

extension Browser.Page {
    /// The token of the page's forms; empty where there is none.
    var csrf: String { hidden("csrf") ?? "" }
}
