import Formulas
import Pages
import Testing

@Suite struct StaticFilesTests {
    @Test func `gives a file a new address when its contents change`() {
        let first = StaticFile(name: "a.js", contentType: "text/javascript", bytes: [1])
        let second = StaticFile(name: "a.js", contentType: "text/javascript", bytes: [2])
        #expect(first.tag != second.tag && first.tag.count == 16)
        #expect(first.address == "/static/a.js?v=\(first.tag)")
    }

    @Test func `has every file that the pages link to`() throws {
        let templates = try Templates()
        for (name, html) in Samples.all(templates, .english) {
            for match in html.matches(of: /(?:href|src)="\/static\/([^"?]+)(\?v=[0-9a-f]{16})?"/)
            where !match.1.hasPrefix("katex/") {
                #expect(templates.staticFiles.byName[String(match.1)] != nil, "\(name): \(match.1)")
                #expect(match.2 != nil, "\(name): \(match.1) has no fingerprint")
            }
        }
    }

    @Test func `keeps scripts short`() throws {
        for (name, file) in try StaticFiles().byName where name.hasSuffix(".js") {
            #expect(file.contentType.hasPrefix("text/javascript"))
            #expect(String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").count < 120, "\(name)")
        }
    }

    @Test func `moves nothing for those who asked for calm`() throws {
        let css = try StaticFiles().byName["site.css"].map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        #expect(css.contains("prefers-reduced-motion: reduce") && css.contains("@media print"))
    }
}
