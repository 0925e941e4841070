import HTTPTypes
import HummingbirdTesting
import Learning
import NIOCore
import Quantities
import Testing
import Web

/// The pages, as each kind of person sees them.
@Suite struct SitePageTests {
    @Test(arguments: [
        "/", "/practice", "/concepts", "/concepts?order=weakest", "/concepts?order=nonsense", "/map",
        "/map?subject=physics", "/map?subject=nothing", "/concepts/motion",
    ])
    func `a learner's page has one main heading`(path: String) async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            let page = try await browser.get(path)
            #expect(page.status == .ok)
            #expect(page.headings.count == 1)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.text.contains(#"<html lang="en""#))
        }
    }

    @Test func `pages show what was practised`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            _ = try await practice.answer(try practice.right)
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            for path in ["/", "/concepts/motion", "/map"] {
                let page = try await browser.get(path)
                #expect(page.status == .ok)
                #expect(page.text.contains("Motion"), "\(path)")
            }
        }
    }

    @Test func `classes are for those who teach`() async throws {
        try await World.run { world in
            let own = "/classes/\(world.cast.schoolClass)"
            for (name, list, board) in [("asha", 403, 403), ("tara", 200, 200), ("omar", 200, 404), ("adil", 200, 200)]
            {
                var browser = Browser(world: world)
                try await browser.signIn(name)
                let page = try await browser.get("/classes")
                #expect(page.status.code == list, "\(name)")
                #expect(page.headings.count == 1)
                #expect(try await browser.get(own).status.code == board, "\(name)")
                #expect(page.text.contains("Evening class") == ["tara", "adil"].contains(name), "\(name)")
            }
        }
    }

    @Test func `the home of a teacher is the classes`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("tara")
            #expect(try await browser.get("/").location == "/classes")
            #expect(try await browser.get("/practice").status == .forbidden)
        }
    }

    @Test(arguments: ["attention", "name", "active", "mastery", "nonsense"])
    func `the board of a class lists its learners in any order`(sort: String) async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            _ = try await practice.answer(["choice": .number(Double(try practice.wrongChoice))])
            var browser = Browser(world: world)
            try await browser.signIn("tara")
            let page = try await browser.get("/classes/\(world.cast.schoolClass)?sort=\(sort)")
            #expect(page.status == .ok)
            #expect(page.text.contains("Asha"))
            #expect(!page.text.contains("Bela"))
        }
    }

    @Test func `an unknown path is a page for a person and a problem for a program`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/nothing/here")
            #expect(page.status == .notFound)
            #expect(page.headings.count == 1)
            #expect(page.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(try await world.nobody.get("/nothing/here").kind == "not-found")
        }
    }

    @Test func `language and colours are kept, and lead back`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            let page = try await browser.get("/concepts")
            let reply = try await browser.post(
                "/preferences",
                [("csrf", page.csrf), ("language", "hi"), ("theme", "dark"), ("back", "/concepts")]
            )
            #expect(reply.status == .seeOther)
            #expect(reply.location == "/concepts")
            let again = try await browser.get("/concepts")
            #expect(again.text.contains(#"<html lang="hi" data-theme="dark""#))
            #expect(again.headers[.contentLanguage] == "hi")
            let away = [("csrf", page.csrf), ("language", "hi"), ("back", "//evil.example")]
            #expect(try await browser.post("/preferences", away).location == "/")
        }
    }

    @Test func `the first language of the browser that there is is spoken`() async throws {
        try await World.run { world in
            for (languages, expected) in [("hi-IN,en;q=0.5", "hi"), ("fr, hi;q=0.8", "hi"), ("fr", "en"), ("", "en")] {
                var browser = Browser(world: world, language: languages)
                let page = try await browser.get("/sign-in")
                #expect(page.headers[.contentLanguage] == expected, "\(languages)")
            }
        }
    }

    @Test func `what a page links to is there and may be kept`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            let links = page.text.matches(of: /(?:href|src)="(\/static\/[^"]*)"/).map { String($0.1) }
            #expect(links.count > 2)
            for link in links where !link.contains("katex") {
                let file = try await browser.get(link)
                #expect(file.status == .ok, "\(link)")
                #expect(file.headers[.cacheControl]?.contains("immutable") == true)
                #expect(file.headers[.eTag] != nil)
            }
        }
    }

    @Test(arguments: [
        "/static/none.css", "/static/..%2F..%2FPackage.swift", "/static/katex/../../x", "/static/katex/none.js",
    ])
    func `a file that is not ours is not served`(path: String) async throws {
        try await World.run { world in
            let reply = try await world.nobody.get(path)
            #expect(reply.status == .notFound)
        }
    }

    @Test func `a form that is too large is refused`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            let name = String(repeating: "x", count: 70_000)
            let reply = try await browser.submit("/sign-in", on: page, [("name", name), ("password", "x")])
            #expect(reply.status == .contentTooLarge)
        }
    }

    @Test func `a text with U+0000 in a form is not passed on`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            let page = try await browser.get("/sign-in")
            let reply = try await browser.submit(
                "/sign-in",
                on: page,
                [("name", "as\u{0}ha"), ("password", World.password)]
            )
            #expect(reply.status == .unprocessableContent)
        }
    }
}
