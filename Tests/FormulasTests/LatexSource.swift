/// A source of text that looks like LaTeX, Markdown and HTML thrown together; the same for the same seed.
struct LatexSource {
    private static let pieces = [
        "x", "y", "2", "10", "+", "-", "=", "<", ">", "^", "_", "{", "}", "(", ")", "|", "[", "]", "&", "'", "\"", " ",
        "\n", "$", "$$",
        "*", "**", "`", "#", "## ", "- ", "1. ", "> ", "|", "\\", #"\\"#, #"\frac"#, #"\sqrt"#, #"\vec"#, #"\text{"#,
        #"\ce{H2O}"#,
        #"\left("#, #"\right)"#, #"\begin{cases}"#, #"\end{cases}"#, #"\sum"#, #"\alpha"#, "<script>", "</p>",
        "<img onerror=x>",
        "&amp;", "\u{0}", "é", "क", "😀", "\r\n", "\t",
    ]
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    /// Up to so many pieces in a row.
    mutating func formula(pieces count: Int) -> String {
        (0..<(1 + next(count))).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
