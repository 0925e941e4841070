/// Reads a formula by recursive descent; the depth and the length are bounded, so no input can exhaust the machine.
package struct FormulaParser {
    let notation: FormulaNotation
    let scope: FormulaScope
    /// The names inside `[[…]]`, for the key of an expression item.
    let holeScope: FormulaScope?
    var lexer: FormulaLexer
    var token: FormulaToken = .end
    /// Where the current token begins.
    var start = 0
    var depth = 0
    var openBars = 0

    /// Reads a whole text as a formula; throws at the first place that cannot be read.
    package static func formula(
        _ text: String,
        scope: FormulaScope = FormulaScope(),
        notation: FormulaNotation = .template,
        holes: FormulaScope? = nil
    ) throws(FormulaSyntaxError) -> Formula {
        var parser = try FormulaParser(Array(text.utf8), scope: scope, notation: notation, holes: holes)
        return try parser.whole()
    }

    init(
        _ bytes: [UInt8],
        scope: FormulaScope,
        notation: FormulaNotation,
        holes: FormulaScope? = nil
    ) throws(FormulaSyntaxError) {
        guard bytes.count <= notation.limit else {
            throw FormulaSyntaxError(reason: .tooLong(limit: notation.limit), offset: notation.limit)
        }
        self.notation = notation
        self.scope = scope
        holeScope = holes
        lexer = FormulaLexer(bytes, hasLongNames: notation == .template)
        try advance()
    }

    /// Reads everything that is left.
    mutating func whole() throws(FormulaSyntaxError) -> Formula {
        let formula = try condition()
        guard token == .end else { throw unexpected() }
        return formula
    }

    mutating func advance() throws(FormulaSyntaxError) {
        token = try lexer.next()
        start = lexer.start
    }

    mutating func take(_ symbol: FormulaSymbol) throws(FormulaSyntaxError) -> Bool {
        guard token == .symbol(symbol) else { return false }
        try advance()
        return true
    }

    mutating func expect(_ symbol: FormulaSymbol) throws(FormulaSyntaxError) {
        guard try take(symbol) else { throw unexpected() }
    }

    mutating func takeWord(_ word: String) throws(FormulaSyntaxError) -> Bool {
        guard notation == .template, token == .name(word) else { return false }
        try advance()
        return true
    }

    func unexpected() -> FormulaSyntaxError {
        let reason: FormulaSyntaxError.Reason =
            switch token {
            case .end: .unexpectedEnd
            case .symbol(let symbol): .unexpected(symbol.rawValue)
            case .name(let name): .unexpected(name)
            case .number, .text, .hole: .sideBySide
            }
        return FormulaSyntaxError(reason: reason, offset: start)
    }

    func require(_ formula: Formula, _ kind: ValueKind, at offset: Int) throws(FormulaSyntaxError) {
        guard formula.kind == kind else {
            throw FormulaSyntaxError(reason: .wrongKind(wanted: kind, found: formula.kind), offset: offset)
        }
    }

    /// Runs a step one level deeper; throws beyond 40 levels.
    mutating func nested(
        _ step: (inout Self) throws(FormulaSyntaxError) -> Formula
    ) throws(FormulaSyntaxError) -> Formula {
        guard depth < 40 else { throw FormulaSyntaxError(reason: .tooDeep, offset: start) }
        depth += 1
        defer { depth -= 1 }
        return try step(&self)
    }
}
