/// The course format's Markdown as HTML that is safe whatever the source says.
///
/// Tags that can come out: `p h2 h3 h4 h5 ul ol li table thead tbody tr th td blockquote div strong em code span`.
package enum MarkdownHTML {
    /// The HTML of a text of several blocks; formulas are read aloud in `language`.
    ///
    /// `top` is the HTML level, 2 or 3, that `##` becomes; a `#` line is the title, which the page shows itself, and is
    /// left out.
    package static func render(_ markdown: String, language: Language = .english, top: Int = 2) -> String {
        html(MarkdownReader.blocks(of: markdown), language, top)
    }

    /// The HTML of a text without the paragraph around it, for options and table cells.
    package static func inline(_ markdown: String, language: Language = .english) -> String {
        InlineHTML.render(markdown, language: language)
    }

    private static func html(_ blocks: [MarkdownBlock], _ language: Language, _ top: Int) -> String {
        blocks.map { block($0, language, top) }.joined(separator: "\n")
    }

    private static func block(_ block: MarkdownBlock, _ language: Language, _ top: Int) -> String {
        func inline(_ text: String) -> String { InlineHTML.render(text, language: language) }
        switch block {
        case .paragraph(let text): return "<p>\(inline(text))</p>"
        case .heading(1, _): return ""
        case .heading(let level, let text):
            let tag = "h\(min(level + top - 2, 5))"
            return "<\(tag)>\(inline(text))</\(tag)>"
        case .list(let isNumbered, let items):
            let tag = isNumbered ? "ol" : "ul"
            return "<\(tag)>\(items.map { "<li>\(inline($0))</li>" }.joined())</\(tag)>"
        case .table(let head, let rows):
            return table(head.map(inline), rows.map { $0.map(inline) })
        case .quote(let blocks): return "<blockquote>\(html(blocks, language, top))</blockquote>"
        case .formula(let latex):
            return "<p class=\"formula-line\">\(FormulaHTML.span(latex, isDisplay: true, language: language))</p>"
        }
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        let headCells = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
        let headRow = head.isEmpty ? "" : "<thead><tr>\(headCells)</tr></thead>"
        let body = rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }.joined()
        return "<div class=\"table-scroll\"><table>\(headRow)<tbody>\(body)</tbody></table></div>"
    }
}
