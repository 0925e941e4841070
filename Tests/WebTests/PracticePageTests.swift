import Curriculum
import Foundation
import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// Practice by pages and forms alone, as without script.
@Suite struct PracticePageTests {
    static let kinds: [ItemID] = [
        "motion-numeric", "motion-single", "motion-several", "motion-expression", "motion-match",
    ]

    @Test(arguments: kinds)
    func `a right answer of every kind is marked and the next item opens`(item: ItemID) async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: item)
            let sent = try await browser.submit("/practice/answer", on: page, Self.fields(page.rightResponse))
            #expect(sent.status == .seeOther)
            #expect(sent.location == "/practice")
            let feedback = try await browser.get("/practice")
            #expect(feedback.status == .ok)
            #expect(feedback.text.contains(#"class="card verdict right""#))
            #expect(feedback.headings.count == 1)
            let next = try await browser.submit("/practice/next", on: feedback)
            #expect(next.location == "/practice")
            #expect(try await browser.get("/practice").text.contains(#"action="/practice/answer""#))
        }
    }

    @Test func `a right value in the wrong form comes back with what was typed`() async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: "motion-numeric")
            guard case .text(let right) = try page.rightResponse else { return }
            let bare = String(right.prefix { $0 != " " })
            let again = try await browser.submit("/practice/answer", on: page, [("text", bare)])
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains(#"name="text" type="text" value="\#(bare)""#))
            #expect(again.text.contains(#"role="alert""#))
            #expect(again.headings.count == 1)
            let sent = try await browser.submit("/practice/answer", on: again, [("text", right)])
            #expect(sent.status == .seeOther)
        }
    }

    @Test(
        arguments: [
            ("motion-numeric", [("text", "five <b>apples</b>?")]), ("motion-numeric", [("text", "")]),
            ("motion-single", []), ("motion-several", []), ("motion-match", []),
            ("motion-expression", [("text", "3 +")]), ("motion-single", [("choice", "99")]),
        ] as [(ItemID, [(String, String)])]
    )
    func `an answer that cannot be read is asked for again`(item: ItemID, fields: [(String, String)]) async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: item)
            let again = try await browser.submit("/practice/answer", on: page, fields)
            #expect(again.status == .unprocessableContent)
            #expect(again.text.contains(#"role="alert""#))
            #expect(!again.text.contains("<b>apples"))
            #expect(again.hidden("item") == page.hidden("item"))
        }
    }

    @Test func `the back button and a second press change nothing`() async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: "motion-single")
            let fields = Self.fields(try page.rightResponse)
            for _ in 0..<3 {
                let sent = try await browser.submit("/practice/answer", on: page, fields)
                #expect(sent.status == .seeOther)
                #expect(sent.location == "/practice")
            }
            for path in ["/practice/give-up", "/practice/hint"] {
                #expect(try await browser.submit(path, on: page).status.code < 500, "\(path)")
            }
            let learner = try await world.program(of: world.cast.learner)
            let profile = try await learner.get("/v1/learning/bkt/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 1)
        }
    }

    @Test func `hint, skip, give up and report each do their step`() async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: "motion-numeric")
            _ = try await browser.submit("/practice/hint", on: page)
            let hinted = try await browser.get("/practice")
            #expect(hinted.text.contains("First."))
            #expect(!hinted.text.contains("Second."))
            let report = try await browser.submit(
                "/practice/report",
                on: hinted,
                [("reason", "unclear"), ("text", "?")]
            )
            #expect(report.location?.hasPrefix("/practice?notice=") == true)
            _ = try await browser.submit("/practice/skip", on: hinted)
            let other = try await browser.get("/practice")
            #expect(other.hidden("item") != page.hidden("item"))
            _ = try await browser.submit("/practice/give-up", on: other)
            let solved = try await browser.get("/practice")
            #expect(solved.text.contains(#"class="card verdict gave-up""#), "\(solved.text)")
        }
    }

    @Test func `a form about nothing is refused`() async throws {
        try await World.run { world in
            var (browser, page) = try await Self.practising(in: world, on: "motion-single")
            for (field, value) in [
                ("session", ""), ("session", "unheard-of"), ("item", "x"), ("item", "a~-1"), ("key", "k"),
            ] {
                for path in ["/practice/answer", "/practice/give-up"] {
                    let reply = try await browser.submit(path, on: page, [(field, value), ("choice", "1")])
                    #expect((300..<500).contains(reply.status.code), "\(path) \(field)=\(value)")
                }
            }
            let learner = try await world.program(of: world.cast.learner)
            let profile = try await learner.get("/v1/learning/bkt/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 0)
        }
    }

    /// A browser that has signed in, on the page of an item of a template.
    private static func practising(in world: World, on wanted: ItemID) async throws -> (Browser, Browser.Page) {
        var browser = Browser(world: world)
        try await browser.signIn("asha")
        let home = try await browser.get("/concepts/motion")
        _ = try await browser.post("/practice/start", [("csrf", home.csrf), ("concept", "motion")])
        var page = try await browser.get("/practice")
        for _ in 0..<40 where page.hidden("item")?.hasPrefix(wanted.rawValue + "~") == false {
            world.time.pass(TimeSpan(seconds: 1))
            _ = try await browser.submit("/practice/skip", on: page)
            page = try await browser.get("/practice")
        }
        try #require(page.hidden("item")?.hasPrefix(wanted.rawValue + "~") == true)
        return (browser, page)
    }

    /// A response as a browser sends it.
    private static func fields(_ response: Response) -> [(String, String)] {
        switch response {
        case .choice(let place): [("choice", "\(place)")]
        case .choices(let places): places.map { ("choices", "\($0)") }
        case .text(let text): [("text", text)]
        case .matches(let places): places.enumerated().map { ("match\($0)", "\($1)") }
        }
    }
}

extension Browser.Page {
    /// The right response to the item that the page shows.
    fileprivate var rightResponse: Response {
        get throws {
            let token = try #require(hidden("item")).split(separator: "~")
            let template = try WorldCourse.course().template(ItemID(stored: String(token[0])))
            let seed = try #require(UInt64(token[1]))
            return try #require(template).item(seed: seed).key.rightResponse
        }
    }
}
