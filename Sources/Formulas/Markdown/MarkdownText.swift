/// Markdown as one line of plain text, for excerpts and titles.
package enum MarkdownText {
    /// The words of a text without its marks, formulas as readable text, cut at `limit` characters with `…`.
    package static func plain(_ markdown: String, limit: Int = .max) -> String {
        var words = ""
        for (index, piece) in markdown.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
            words +=
                index.isMultiple(of: 2) ? piece.filter { !"*`#|".contains($0) } : ReadableFormula.text(String(piece))
        }
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= limit ? line : line.prefix(max(limit - 1, 0)) + "…"
    }
}
