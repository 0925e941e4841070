/// Turns the text of one Markdown block into HTML: bold, italic, code and formulas.
///
/// It reads UTF-8: all marks are ASCII, and no byte of another character looks like one.
struct InlineHTML {
    /// A byte that opens and closes a run, once or twice.
    private struct Mark {
        let byte: UInt8
        let count: Int
    }

    private static let deepest = 8
    private static let escapable = Set("\\`*_{}[]()#+-.!|$>".utf8)

    private let source: [UInt8]
    private let language: Language
    private let depth: Int
    private var position = 0
    private var html = ""
    private var plain: [UInt8] = []

    /// The HTML of a block's text; all that is not markup is escaped.
    static func render(_ text: some StringProtocol, language: Language) -> String {
        render(Array(text.utf8), language: language, depth: 0)
    }

    private static func render(_ source: [UInt8], language: Language, depth: Int) -> String {
        var inline = InlineHTML(source: source, language: language, depth: depth)
        while inline.position < source.count { inline.step() }
        inline.flush()
        return inline.html
    }

    private init(source: [UInt8], language: Language, depth: Int) {
        self.source = source
        self.language = language
        self.depth = depth
    }

    private mutating func step() {
        switch source[position] {
        case UInt8(ascii: "\\") where position + 1 < source.count && Self.escapable.contains(source[position + 1]):
            plain.append(source[position + 1])
            position += 2
        case UInt8(ascii: "$") where formula(): break
        case UInt8(ascii: "`") where code(): break
        case UInt8(ascii: "*") where strong() || emphasis(): break
        default:
            plain.append(source[position])
            position += 1
        }
    }

    private mutating func formula() -> Bool {
        let isDisplay = position + 1 < source.count && source[position + 1] == UInt8(ascii: "$")
        let mark = Mark(byte: UInt8(ascii: "$"), count: isDisplay ? 2 : 1)
        guard let content = content(between: mark) else { return false }
        emit(
            FormulaHTML.span(String(decoding: content, as: UTF8.self), isDisplay: isDisplay, language: language),
            skipping: content,
            mark
        )
        return true
    }

    private mutating func code() -> Bool {
        let mark = Mark(byte: UInt8(ascii: "`"), count: 1)
        guard let content = content(between: mark) else { return false }
        emit("<code>\(HTMLText.escaped(String(decoding: content, as: UTF8.self)))</code>", skipping: content, mark)
        return true
    }

    private mutating func strong() -> Bool { wrapped(in: "strong", mark: Mark(byte: UInt8(ascii: "*"), count: 2)) }

    private mutating func emphasis() -> Bool { wrapped(in: "em", mark: Mark(byte: UInt8(ascii: "*"), count: 1)) }

    private mutating func wrapped(in tag: String, mark: Mark) -> Bool {
        guard depth < Self.deepest, let content = content(between: mark), let first = content.first,
            first > 0x20, first != mark.byte
        else { return false }
        let inner = Self.render(Array(content), language: language, depth: depth + 1)
        emit("<\(tag)>\(inner)</\(tag)>", skipping: content, mark)
        return true
    }

    private mutating func emit(_ markup: String, skipping content: ArraySlice<UInt8>, _ mark: Mark) {
        flush()
        html += markup
        position = content.endIndex + mark.count
    }

    private mutating func flush() {
        html += HTMLText.escaped(String(decoding: plain, as: UTF8.self))
        plain.removeAll(keepingCapacity: true)
    }

    /// What stands between a mark at the current position and the next one, if it is not empty.
    ///
    /// A backslash hides the character after it; formulas hide asterisks.
    private func content(between mark: Mark) -> ArraySlice<UInt8>? {
        guard isMark(mark, at: position) else { return nil }
        let start = position + mark.count
        var end = start
        var isInFormula = false
        while end < source.count {
            if source[end] == UInt8(ascii: "\\") {
                end += 2
                continue
            }
            if mark.byte == UInt8(ascii: "*"), source[end] == UInt8(ascii: "$") { isInFormula.toggle() }
            if !isInFormula, isMark(mark, at: end) { break }
            end += 1
        }
        guard end > start, end < source.count else { return nil }
        return source[start..<end]
    }

    private func isMark(_ mark: Mark, at place: Int) -> Bool {
        guard place + mark.count <= source.count, source[place] == mark.byte else { return false }
        return mark.count == 1 || source[place + 1] == mark.byte
    }
}
