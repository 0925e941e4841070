import Formulas
import Testing

@Suite struct MarkdownHTMLTests {
    @Test(arguments: [
        ("one\ntwo", "<p>one\ntwo</p>"),
        ("a **b** *c* `d`", "<p>a <strong>b</strong> <em>c</em> <code>d</code></p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("> wise", "<blockquote><p>wise</p></blockquote>"),
        ("# Title\n\ntext", "\n<p>text</p>"),
        ("## Section", "<h2>Section</h2>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("it costs $5", "<p>it costs $5</p>"),
        (#"\*not italic\*"#, "<p>*not italic*</p>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
    ])
    func `renders the course format`(markdown: String, html: String) {
        #expect(MarkdownHTML.render(markdown) == html)
    }

    @Test func `gives a table head cells and keeps bars of formulas together`() {
        let html = MarkdownHTML.render("| a | b |\n|---|---|\n| $|x|$ | 2 |")
        #expect(html.contains("<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"))
        #expect(html.contains("data-latex=\"|x|\""))
        #expect(html.contains("<td>2</td>"))
    }

    @Test func `names a formula by its reading and keeps its source`() {
        let html = MarkdownHTML.inline("$x^2 < y$")
        #expect(
            html == "<span class=\"formula\" role=\"img\" aria-label=\"x squared is less than y\" "
                + "data-latex=\"x^2 &lt; y\">x² &lt; y</span>"
        )
    }

    @Test func `sets a formula between double dollars on a line of its own`() {
        let html = MarkdownHTML.render("before\n\n$$\na^2\n$$\n\nafter")
        #expect(html.contains("<p class=\"formula-line\"><span class=\"formula display\""))
        #expect(html.contains("<p>after</p>"))
    }

    @Test func `moves headings down to where the page wants them`() {
        #expect(MarkdownHTML.render("## A\n\n### B", top: 3) == "<h3>A</h3>\n<h4>B</h4>")
    }

    @Test func `lets no tag out that is not its own, whatever the source says`() {
        let allowed: Set = [
            "p", "h2", "h3", "h4", "h5", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote",
            "div",
            "strong", "em", "code", "span",
        ]
        var source = LatexSource(seed: 11)
        for _ in 0..<600 {
            let markdown = source.formula(pieces: 40)
            let html = MarkdownHTML.render(markdown)
            var open: [Substring] = []
            for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
                let isEnd = piece.first == "/"
                let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
                #expect(allowed.contains(String(name)), "<\(name)> from \(markdown.debugDescription)")
                if isEnd { #expect(open.popLast() == name, "\(markdown.debugDescription)") } else { open.append(name) }
            }
            #expect(open.isEmpty, "\(markdown.debugDescription)")
        }
    }

    @Test func `turns Markdown into plain words for excerpts`() {
        #expect(MarkdownText.plain("A **car** at\n$4\\ \\text{m/s}^2$") == "A car at 4 m/s²")
        #expect(MarkdownText.plain("abcdefgh", limit: 5) == "abcd…")
    }
}
