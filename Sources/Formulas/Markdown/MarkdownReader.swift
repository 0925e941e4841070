/// Cuts Markdown into blocks, line by line.
struct MarkdownReader {
    private static let deepest = 4

    private let lines: [Substring]
    private let depth: Int
    private var position = 0
    private var blocks: [MarkdownBlock] = []

    /// The blocks of a text.
    static func blocks(of text: some StringProtocol, depth: Int = 0) -> [MarkdownBlock] {
        let text = Substring(text)
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        var reader = MarkdownReader(lines: lines, depth: depth)
        while reader.position < lines.count { reader.step() }
        return reader.blocks
    }

    private init(lines: [Substring], depth: Int) {
        self.lines = lines
        self.depth = depth
    }

    private var line: Substring { Self.trimmed(lines[position]) }

    private mutating func step() {
        if line.isEmpty {
            position += 1
        } else if let heading = Self.heading(line) {
            blocks.append(heading)
            position += 1
        } else if line.hasPrefix("$$") {
            formula()
        } else if line.hasPrefix(">"), depth < Self.deepest {
            quote()
        } else if Self.marker(line) != nil {
            list()
        } else if line.hasPrefix("|") {
            table()
        } else {
            paragraph()
        }
    }

    private static func heading(_ line: Substring) -> MarkdownBlock? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...4).contains(level), line.dropFirst(level).first == " " else { return nil }
        return .heading(level, String(trimmed(line.dropFirst(level))))
    }

    private mutating func formula() {
        var source = ""
        var rest = line.dropFirst(2)
        while true {
            if let end = rest.firstRange(of: "$$") {
                source += rest[..<end.lowerBound]
                break
            }
            source += rest + "\n"
            position += 1
            guard position < lines.count else { break }
            rest = lines[position]
        }
        position += 1
        blocks.append(.formula(String(Self.trimmed(Substring(source)))))
    }

    private mutating func quote() {
        var inner = ""
        while position < lines.count, line.hasPrefix(">") {
            inner += Self.trimmed(line.dropFirst()) + "\n"
            position += 1
        }
        blocks.append(.quote(Self.blocks(of: inner, depth: depth + 1)))
    }

    private mutating func list() {
        let isNumbered = line.first?.isNumber ?? false
        var items: [String] = []
        while position < lines.count {
            if let text = Self.marker(line), (line.first?.isNumber ?? false) == isNumbered {
                items.append(String(text))
            } else if !line.isEmpty, lines[position].first == " ", !items.isEmpty {
                items[items.count - 1] += "\n" + (Self.marker(line) ?? line)
            } else {
                break
            }
            position += 1
        }
        blocks.append(.list(isNumbered: isNumbered, items))
    }

    /// The text after a list marker, or `nil` where the line has none.
    private static func marker(_ line: Substring) -> Substring? {
        if line.hasPrefix("- ") || line.hasPrefix("* ") { return trimmed(line.dropFirst(2)) }
        let digits = line.prefix { ("0"..."9").contains($0) }.count
        guard (1...3).contains(digits), line.dropFirst(digits).hasPrefix(". ") else { return nil }
        return trimmed(line.dropFirst(digits + 2))
    }

    private mutating func table() {
        var rows: [[String]] = []
        while position < lines.count, line.hasPrefix("|") {
            rows.append(Self.cells(line))
            position += 1
        }
        guard rows.count > 1, rows[1].allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }) else {
            blocks.append(.table([], rows))
            return
        }
        blocks.append(.table(rows[0], Array(rows[2...])))
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isInFormula = false
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "$", !isEscaped { isInFormula.toggle() }
            if character == "|", !isInFormula, !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if let last = cells.last, trimmed(Substring(last)).isEmpty { cells.removeLast() }
        return cells.map { String(trimmed(Substring($0))) }
    }

    private mutating func paragraph() {
        var text = ""
        repeat {
            text += (text.isEmpty ? "" : "\n") + line
            position += 1
        } while position < lines.count && continuesParagraph
        blocks.append(.paragraph(text))
    }

    private var continuesParagraph: Bool {
        !line.isEmpty && Self.heading(line) == nil && Self.marker(line) == nil && !line.hasPrefix("$$")
            && !line.hasPrefix("|") && !(line.hasPrefix(">") && depth < Self.deepest)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.utf8.first, isBlank(first) { text.unicodeScalars.removeFirst() }
        while let last = text.utf8.last, isBlank(last) { text.unicodeScalars.removeLast() }
        return text
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
