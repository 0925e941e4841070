/// Reads LaTeX into a tree; it reads any text and never fails.
struct FormulaParser {
    /// Groups deeper than this are dropped, so that hostile input cannot exhaust the stack.
    private static let deepest = 60

    var lexer: FormulaLexer
    private(set) var depth: Int

    /// Reads a whole formula; `depth` counts the groups it already stands in.
    static func parse(_ latex: some StringProtocol, depth: Int = 0) -> Formula {
        var parser = FormulaParser(lexer: FormulaLexer(latex), depth: depth)
        var parts: [Formula] = []
        while parser.lexer.peek() != nil {
            parts.append(parser.row(until: { _ in false }))
            // NB: a stray closing brace or `&` ends a row; it is dropped and reading goes on.
            _ = parser.lexer.next()
        }
        return parts.count == 1 ? parts[0] : .row(parts)
    }

    private init(lexer: FormulaLexer, depth: Int) {
        self.lexer = lexer
        self.depth = depth
    }

    /// Reads parts until a token that ends the row, which stays in front; a closing brace and `&` always end it.
    mutating func row(until ends: (FormulaToken) -> Bool) -> Formula {
        var parts: [Formula] = []
        depth += 1
        defer { depth -= 1 }
        while let token = lexer.peek(), token != .close, token != .character("&"), !ends(token) {
            if token == .character("^") || token == .character("_") {
                parts.append(scripts(on: parts.popLast() ?? .empty))
            } else if token == .character("'") {
                _ = lexer.next()
                parts.append(primed(parts.popLast() ?? .empty))
            } else if let part = part() {
                parts.append(part)
            }
        }
        return parts.count == 1 ? parts[0] : .row(parts)
    }

    /// Reads a braced group, or the single token that stands for one.
    mutating func group() -> Formula {
        guard lexer.peek() == .open else { return lexer.nextDigit().map(Formula.number) ?? part() ?? .empty }
        _ = lexer.next()
        guard depth < Self.deepest else {
            skipGroup()
            return .empty
        }
        let content = row(until: { _ in false })
        while let token = lexer.next(), token != .close {}
        return content
    }

    private mutating func part() -> Formula? {
        switch lexer.peek() {
        case nil: return nil
        case .open: return group()
        case .close: return nil
        case .number(let digits):
            _ = lexer.next()
            return .number(digits)
        case .character("|") where depth < Self.deepest:
            _ = lexer.next()
            return enclosed("|", endingIn: ["|"])
        case .character(let bracket) where (bracket == "(" || bracket == "[") && depth < Self.deepest:
            _ = lexer.next()
            return enclosed(bracket, endingIn: [")", "]"])
        case .character(let character):
            _ = lexer.next()
            return character == "~" ? .space : .symbol(SymbolTable.character(character))
        case .command(let name):
            _ = lexer.next()
            guard depth < Self.deepest else { return .empty }
            depth += 1
            defer { depth -= 1 }
            return command(name)
        }
    }

    /// Reads to the partner of a bracket or bar; one without a partner stays a plain sign.
    private mutating func enclosed(_ open: Character, endingIn closers: Set<Character>) -> Formula {
        let content = row { token in
            guard case .character(let character) = token else { return Self.structure.contains(token) }
            return closers.contains(character) || character == ")"
        }
        guard case .character(let close) = lexer.peek(), closers.contains(close) else {
            return .row([.symbol(SymbolTable.character(open)), content])
        }
        _ = lexer.next()
        return .fenced(String(open), content, String(close))
    }

    /// Commands that end whatever brackets are still open.
    private static let structure: Set<FormulaToken> = [.command("right"), .command("\\"), .command("end")]

    private mutating func scripts(on base: Formula) -> Formula {
        var (core, sub, sup): (Formula, Formula?, Formula?) = (base, nil, nil)
        if case .scripts(let inner, let innerSub, let innerSup) = base {
            (core, sub, sup) = (inner, innerSub, innerSup)
        }
        let mark = lexer.next()
        let script = group()
        if mark == .character("^") { sup = joined(sup, script) } else { sub = joined(sub, script) }
        return .scripts(core, sub: sub, sup: sup)
    }

    private func primed(_ base: Formula) -> Formula {
        let prime = Formula.symbol(SymbolTable.character("'"))
        guard case .scripts(let core, let sub, let sup) = base else { return .scripts(base, sub: nil, sup: prime) }
        return .scripts(core, sub: sub, sup: joined(sup, prime))
    }

    /// Keeps rows flat: a tree as deep as its text is long would exhaust the stack.
    private func joined(_ first: Formula?, _ second: Formula) -> Formula {
        switch first {
        case nil: second
        case .row(let parts): .row(parts + [second])
        case .some(let first): .row([first, second])
        }
    }

    private mutating func skipGroup() {
        var open = 1
        while open > 0, let token = lexer.next() {
            if token == .open { open += 1 }
            if token == .close { open -= 1 }
        }
    }
}
