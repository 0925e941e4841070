import Formulas
import Foundation
import Pages
import Quantities
import Testing

@Suite struct PageHTMLTests {
    private let templates: Templates

    init() throws {
        templates = try Templates()
    }

    private func every(_ check: (String, String) throws -> Void) rethrows {
        for language in Language.allCases {
            for (name, html) in Samples.all(templates, language) { try check("\(name) \(language)", html) }
        }
    }

    @Test func `has one main heading, a language and landmarks`() {
        every { name, html in
            #expect(html.ranges(of: "<h1").count == 1, "\(name)")
            #expect(html.contains(/<html lang="(en|hi)"/), "\(name)")
            #expect(
                html.ranges(of: "<main ").count == 1 && html.contains("<footer") && html.contains("<header"),
                "\(name)"
            )
            #expect(html.contains("href=\"#main\""), "\(name)")
        }
    }

    @Test func `leaves nothing that a strict content policy forbids`() {
        every { name, html in
            #expect(!html.contains(/\sstyle="/), "\(name)")
            #expect(!html.contains(/<[^>]*\son[a-z]+=/), "\(name)")
            #expect(!html.contains("<style"), "\(name)")
            #expect(!html.contains(/<script[^>]*>[^<]/), "\(name)")
            #expect(!html.contains(/(src|href)="(https?:)?\/\//), "\(name)")
        }
    }

    @Test func `leaves no tag of a template and no bare key`() {
        every { name, html in
            #expect(!html.contains("{{") && !html.contains("}}}"), "\(name)")
            let text = html.replacing(/<[^>]*>/, with: " ")
            for key in templates.words(in: .english).texts.keys where key.contains(".") {
                #expect(!text.contains(key), "\(name) shows \(key)")
            }
        }
    }

    @Test func `closes every tag it opens`() {
        let void: Set = ["meta", "link", "input", "br", "img", "hr", "!doctype"]
        every { name, html in
            var open: [Substring] = []
            for match in html.matches(of: /<(\/?)([a-zA-Z!][a-zA-Z0-9-]*)([^>]*)>/) {
                let (isEnd, tag, rest) = (!match.1.isEmpty, match.2, match.3)
                if void.contains(String(tag)) || rest.hasSuffix("/") { continue }
                if isEnd { #expect(open.popLast() == tag, "\(name)") } else { open.append(tag) }
            }
            #expect(open.isEmpty, "\(name): \(open)")
        }
    }

    @Test func `uses an identifier once`() {
        every { name, html in
            let ids = html.matches(of: /\sid="([^"]*)"/).map(\.output.1)
            #expect(ids.count == Set(ids).count, "\(name)")
        }
    }

    @Test func `guards every form with its token`() {
        every { name, html in
            for form in html.matches(of: /(?s)<form([^>]*)>(.*?)<\/form>/) where !form.1.contains("dialog") {
                #expect(form.1.contains("method=\"post\""), "\(name)")
                #expect(form.2.contains("name=\"csrf\" value=\"token\""), "\(name): \(form.1)")
            }
        }
    }

    @Test func `comes back to where the language was changed`() {
        let html = templates.html(Samples.map, in: Samples.frame("/map?subject=physics&x=1"))
        #expect(html.contains("name=\"back\" value=\"/map?subject=physics&amp;x=1\""))
        #expect(html.contains("name=\"language\" value=\"hi\""))
    }

    @Test func `shows each role its own navigation`() {
        let teacher = templates.html(Samples.classes, in: Samples.frame("/classes/12a", viewer: Samples.teacher))
        #expect(teacher.contains("href=\"/classes\" aria-current=\"page\"") && !teacher.contains("href=\"/practice\""))
        let learner = templates.html(Samples.home, in: Samples.frame("/"))
        #expect(learner.contains("href=\"/practice\"") && !learner.contains("href=\"/classes\""))
        let nobody = templates.html(SignInPage(), in: Samples.frame("/sign-in", viewer: nil))
        #expect(!nobody.contains("<nav") && !nobody.contains("/sign-out"))
    }

    @Test func `escapes what people and courses have written`() {
        let evil = "<script>alert(1)</script>\"'"
        let viewer = Viewer(name: evil, role: .learner)
        let pages = [
            templates.html(SignInPage(name: evil, next: evil), in: Samples.frame(evil, viewer: viewer)),
            templates.html(HomePage(learnerName: evil, next: nil), in: Samples.frame("/", viewer: viewer)),
            templates.html(Samples.practice(.single([Prose(evil)]), given: .nothing), in: Samples.frame("/practice")),
            templates.html(
                Samples.practice(.numeric(unit: evil, example: evil), given: .text(evil), fault: .unreadable(evil)),
                in: Samples.frame("/practice")
            ),
            templates.html(
                MasteryMapPage(
                    subjects: [],
                    current: MasteryMapPage.Subject(id: evil, title: evil),
                    nodes: [
                        MasteryMapPage.Node(
                            concept: Samples.link(evil, evil),
                            mastery: .unseen,
                            isReady: true,
                            prerequisites: []
                        )
                    ]
                ),
                in: Samples.frame("/map")
            ),
        ]
        for html in pages {
            #expect(!html.contains("<script>alert"))
            #expect(html.contains("&lt;script&gt;"))
        }
    }

    @Test func `follows the theme that was asked for`() {
        let dark = Frame(theme: .dark, csrf: "token")
        #expect(templates.html(SignInPage(), in: dark).contains("data-theme=\"dark\""))
        #expect(!templates.html(SignInPage(), in: Frame(csrf: "token")).contains("data-theme"))
    }

    @Test func `switches single-key shortcuts off when asked`() {
        let frame = Frame(csrf: "token", hasShortcuts: false)
        #expect(templates.html(SignInPage(), in: frame).contains("data-shortcuts=\"off\""))
    }
}
