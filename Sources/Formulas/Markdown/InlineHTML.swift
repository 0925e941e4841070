/// Turns the text of one Markdown block into HTML: bold, italic, code and formulas.
struct InlineHTML {
    private static let deepest = 8

    private let source: [Character]
    private let language: Language
    private let depth: Int
    private var position = 0
    private var html = ""
    private var plain = ""

    /// The HTML of a block's text; all that is not markup is escaped.
    static func render(_ text: some StringProtocol, language: Language) -> String {
        render(Array(text), language: language, depth: 0)
    }

    private static func render(_ source: [Character], language: Language, depth: Int) -> String {
        var inline = InlineHTML(source: source, language: language, depth: depth)
        while inline.position < source.count { inline.step() }
        inline.flush()
        return inline.html
    }

    private init(source: [Character], language: Language, depth: Int) {
        self.source = source
        self.language = language
        self.depth = depth
    }

    private mutating func step() {
        switch source[position] {
        case "\\" where position + 1 < source.count && "\\`*_{}[]()#+-.!|$>".contains(source[position + 1]):
            plain.append(source[position + 1])
            position += 2
        case "$" where formula(): break
        case "`" where code(): break
        case "*" where strong() || emphasis(): break
        default:
            plain.append(source[position])
            position += 1
        }
    }

    private mutating func formula() -> Bool {
        let isDisplay = position + 1 < source.count && source[position + 1] == "$"
        let mark: [Character] = isDisplay ? ["$", "$"] : ["$"]
        guard let content = content(between: mark) else { return false }
        emit(FormulaHTML.span(String(content), isDisplay: isDisplay, language: language), skipping: content, mark)
        return true
    }

    private mutating func code() -> Bool {
        guard let content = content(between: ["`"]) else { return false }
        emit("<code>\(HTMLText.escaped(String(content)))</code>", skipping: content, ["`"])
        return true
    }

    private mutating func strong() -> Bool { wrapped(in: "strong", mark: ["*", "*"]) }

    private mutating func emphasis() -> Bool { wrapped(in: "em", mark: ["*"]) }

    private mutating func wrapped(in tag: String, mark: [Character]) -> Bool {
        guard depth < Self.deepest, let content = content(between: mark), let first = content.first,
            !first.isWhitespace, first != "*"
        else { return false }
        let inner = Self.render(Array(content), language: language, depth: depth + 1)
        emit("<\(tag)>\(inner)</\(tag)>", skipping: content, mark)
        return true
    }

    private mutating func emit(_ markup: String, skipping content: ArraySlice<Character>, _ mark: [Character]) {
        flush()
        html += markup
        position = content.endIndex + mark.count
    }

    private mutating func flush() {
        html += HTMLText.escaped(plain)
        plain = ""
    }

    /// What stands between a mark at the current position and the next one, if it is not empty.
    ///
    /// A backslash hides the character after it; formulas hide asterisks.
    private func content(between mark: [Character]) -> ArraySlice<Character>? {
        guard source[position...].starts(with: mark) else { return nil }
        let start = position + mark.count
        var end = start
        var isInFormula = false
        while end < source.count {
            if source[end] == "\\" {
                end += 2
                continue
            }
            if mark.first == "*", source[end] == "$" { isInFormula.toggle() }
            if !isInFormula, source[end...].starts(with: mark) { break }
            end += 1
        }
        guard end > start, end < source.count else { return nil }
        return source[start..<end]
    }
}
