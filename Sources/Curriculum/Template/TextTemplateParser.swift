/// Cuts a text into literals and values, and finds what must not be in it.
struct TextTemplateParser {
    private let bytes: [UInt8]
    private let scope: FormulaScope
    private var position = 0
    private var literalStart = 0
    private var segments: [TextTemplate.Segment] = []
    private var problems: [TemplateProblem] = []
    /// The number of dollar signs that opened the formula at hand: 0, 1 or 2.
    private var openDollars = 0

    private init(_ text: String, scope: FormulaScope) {
        bytes = Array(text.utf8)
        self.scope = scope
    }

    /// The parsed text and every problem that was found in it.
    static func parse(_ text: String, scope: FormulaScope) -> (text: TextTemplate, problems: [TemplateProblem]) {
        var parser = TextTemplateParser(text, scope: scope)
        parser.run()
        return (TextTemplate(segments: parser.segments), parser.problems + MarkdownRules.problems(in: text))
    }

    private mutating func run() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case UInt8(ascii: "$"): dollar()
            case UInt8(ascii: "[") where peek(1) == UInt8(ascii: "["): value()
            default: position += 1
            }
        }
        position = bytes.count
        endLiteral()
        if openDollars > 0 { problems.append(.unpaired("$")) }
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func dollar() {
        let count = peek(1) == UInt8(ascii: "$") && openDollars != 1 ? 2 : 1
        if openDollars == 0 {
            openDollars = count
        } else if openDollars == count {
            openDollars = 0
        } else {
            problems.append(.unpaired("$"))
            openDollars = 0
        }
        position += count
    }

    private mutating func endLiteral() {
        guard literalStart < position else { return }
        segments.append(.literal(String(decoding: bytes[literalStart..<position], as: UTF8.self)))
    }

    private mutating func value() {
        endLiteral()
        let start = position + 2
        var end = start
        while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "]") && bytes[end + 1] == bytes[end]) { end += 1 }
        guard end + 1 < bytes.count else {
            problems.append(.unpaired("[["))
            position = bytes.count
            literalStart = position
            return
        }
        position = end + 2
        literalStart = position
        append(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    /// Reads `formula` or `formula|format`; in a table the bar may be written `\|`.
    private mutating func append(_ inside: String) {
        let bar = inside.lastIndex(of: "|")
        let name = bar.map { inside[inside.index(after: $0)...].filter { $0 != " " } }
        var written = bar.map { String(inside[..<$0]) } ?? inside
        if bar != nil, written.last == "\\" { written.removeLast() }
        do throws(FormulaSyntaxError) {
            let formula = try FormulaParser.formula(written, scope: scope)
            guard let format = name.map({ NumberFormat($0) }) ?? .automatic else {
                throw FormulaSyntaxError(reason: .unknownFormat(name ?? ""), offset: written.utf8.count)
            }
            if bar != nil, formula.kind != .number {
                problems.append(.kind(wanted: .number, found: formula.kind))
            } else if formula.kind == .truth {
                problems.append(.kind(wanted: .number, found: .truth))
            }
            segments.append(.value(formula, format, isInFormula: openDollars > 0))
        } catch {
            problems.append(.formula(inside, error))
        }
    }
}
