/// A piece of LaTeX source.
enum FormulaToken: Hashable {
    /// `\name`, without the backslash; also `\,`, `\{` and `\\`.
    case command(String)
    /// Digits with at most one decimal point.
    case number(String)
    /// Any other character but white space.
    case character(Character)
    /// `{`.
    case open
    /// `}`.
    case close
}

/// Cuts LaTeX source into tokens, and hands out raw groups for `\text` and `\ce`.
struct FormulaLexer {
    private let source: [Unicode.Scalar]
    private var position = 0

    /// Starts at the beginning of the source.
    init(_ source: some StringProtocol) {
        self.source = Array(source.unicodeScalars)
    }

    /// The token at the front without taking it.
    func peek() -> FormulaToken? {
        var copy = self
        return copy.next()
    }

    /// Takes the token at the front; `nil` at the end.
    mutating func next() -> FormulaToken? {
        while position < source.count, Self.isBlank(source[position]) { position += 1 }
        guard position < source.count else { return nil }
        let character = source[position]
        position += 1
        switch character {
        case "\\": return .command(commandName())
        case "{": return .open
        case "}": return .close
        case "0"..."9": return .number(digits())
        default: return .character(Character(character))
        }
    }

    /// Takes a single digit, as LaTeX does where a group has no braces; `nil` where something else is in front.
    mutating func nextDigit() -> String? {
        while position < source.count, Self.isBlank(source[position]) { position += 1 }
        guard isDigit(at: position) else { return nil }
        position += 1
        return text(position - 1..<position)
    }

    /// Takes a braced group as raw text, or the next character where there is no brace.
    mutating func rawGroup() -> String {
        while position < source.count, Self.isBlank(source[position]) { position += 1 }
        guard position < source.count else { return "" }
        guard source[position] == "{" else {
            position += 1
            return text(position - 1..<position)
        }
        let start = position + 1
        var depth = 0
        while position < source.count {
            if source[position] == "{" { depth += 1 }
            if source[position] == "}" { depth -= 1 }
            position += 1
            if depth == 0 { return text(start..<(position - 1)) }
        }
        return text(min(start, source.count)..<source.count)
    }

    private mutating func commandName() -> String {
        guard position < source.count else { return " " }
        let start = position
        while position < source.count, Self.isLetter(source[position]) { position += 1 }
        if position == start { position += 1 }
        return text(start..<position)
    }

    private mutating func digits() -> String {
        let start = position - 1
        var hasPoint = false
        while position < source.count {
            let isPoint = source[position] == "." && !hasPoint && isDigit(at: position + 1)
            guard isDigit(at: position) || isPoint else { break }
            hasPoint = hasPoint || isPoint
            position += 1
        }
        return text(start..<position)
    }

    private func text(_ range: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: source[range])
        return text
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || (0x09...0x0D).contains(scalar.value) || scalar.value == 0xA0
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private func isDigit(at index: Int) -> Bool {
        index < source.count && ("0"..."9").contains(source[index])
    }
}
