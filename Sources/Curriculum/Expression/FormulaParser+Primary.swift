/// Numbers, names, functions and brackets.
extension FormulaParser {
    mutating func primary() throws(FormulaSyntaxError) -> Formula {
        switch token {
        case .number(let number):
            try advance()
            return .number(number)
        case .text(let text) where notation == .template:
            try advance()
            return .text(text)
        case .symbol(.open): return try bracketed()
        case .symbol(.bar) where notation == .mathematics: return try magnitude()
        case .name(let name): return try named(name)
        case .hole(let range):
            guard let holeScope else { throw FormulaSyntaxError(reason: .unexpected("[["), offset: start) }
            let inner = try FormulaParser.formula(hole(range).text, scope: holeScope)
            try require(inner, .number, at: start)
            try advance()
            return inner
        default: throw unexpected()
        }
    }

    private mutating func bracketed() throws(FormulaSyntaxError) -> Formula {
        try advance()
        let bars = openBars
        openBars = 0
        let inner = try nested { parser throws(FormulaSyntaxError) in try parser.condition() }
        openBars = bars
        try expect(.close)
        return inner
    }

    private mutating func magnitude() throws(FormulaSyntaxError) -> Formula {
        try advance()
        openBars += 1
        let inner = try nested { parser throws(FormulaSyntaxError) in try parser.sum() }
        try expect(.bar)
        openBars -= 1
        return .call(.abs, [inner])
    }

    private mutating func named(_ written: String) throws(FormulaSyntaxError) -> Formula {
        let name = try knownPrefix(of: written)
        let offset = start
        if name != written { lexer = FormulaLexer(lexer.bytes, from: offset + name.utf8.count, hasLongNames: false) }
        try advance()
        if let slot = scope.slots[name] { return .slot(slot.index, slot.kind) }
        if notation == .template, name == "true" || name == "false" { return .truth(name == "true") }
        if notation == .template, name == "if" { return try choice(at: offset) }
        if let constant = Self.constants[name] { return .number(.real(constant)) }
        if let function = notation.function(name) { return try call(function, at: offset) }
        if notation == .mathematics, let function = FormulaNotation.reciprocals[name] {
            return .operation(.over, .number(.one), try call(function, at: offset))
        }
        throw unknown(written, at: offset)
    }

    /// The longest beginning of a run of letters that is a known name; the whole run in a template.
    private func knownPrefix(of written: String) throws(FormulaSyntaxError) -> String {
        guard notation == .mathematics else { return written }
        var name = Substring(written)
        while !name.isEmpty {
            let known = String(name)
            if isKnown(known) || FormulaNotation.reciprocals[known] != nil { return known }
            name.removeLast()
        }
        throw unknown(written, at: start)
    }

    private func unknown(_ name: String, at offset: Int) -> FormulaSyntaxError {
        let meant = notation == .template ? scope.suggestion(for: name) : nil
        return FormulaSyntaxError(reason: .unknownName(name, meant: meant), offset: offset)
    }

    private mutating func choice(at offset: Int) throws(FormulaSyntaxError) -> Formula {
        let arguments = try self.arguments()
        guard arguments.count == 3 else {
            throw FormulaSyntaxError(
                reason: .wrongArgumentCount(function: "if", given: arguments.count),
                offset: offset
            )
        }
        try require(arguments[0], .truth, at: offset)
        try require(arguments[2], arguments[1].kind, at: offset)
        return .choice(arguments[0], arguments[1], arguments[2])
    }

    private mutating func call(_ function: FormulaFunction, at offset: Int) throws(FormulaSyntaxError) -> Formula {
        if notation == .mathematics { return try mathematicalCall(function) }
        let arguments = try self.arguments()
        guard function.arity.contains(arguments.count) else {
            throw FormulaSyntaxError(
                reason: .wrongArgumentCount(function: function.rawValue, given: arguments.count),
                offset: offset
            )
        }
        for argument in arguments { try require(argument, .number, at: offset) }
        return .call(function, arguments)
    }

    private mutating func arguments() throws(FormulaSyntaxError) -> [Formula] {
        try expect(.open)
        var arguments: [Formula] = []
        repeat {
            var found = Formula.truth(true)
            found = try nested { parser throws(FormulaSyntaxError) in try parser.condition() }
            arguments.append(found)
        } while try take(.comma)
        try expect(.close)
        return arguments
    }

    /// `sin(x)`, `sin x`, `sin 2x`, `sin^2 x` and `sin^-1 x`.
    private mutating func mathematicalCall(_ function: FormulaFunction) throws(FormulaSyntaxError) -> Formula {
        var exponent: Formula?
        if try take(.power) {
            exponent = try nested { parser throws(FormulaSyntaxError) in try parser.exponentOfName() }
        }
        let argument = try nested { parser throws(FormulaSyntaxError) in
            if parser.token == .symbol(.open) { return try parser.primary() }
            if parser.token == .symbol(.minus) {
                try parser.advance()
                return .negated(try parser.factorChain())
            }
            return try parser.factorChain()
        }
        try require(argument, .number, at: start)
        guard let exponent else { return .call(function, [argument]) }
        if case .negated(.number(let one)) = exponent, one.equals(1), let inverse = function.inverse {
            return .call(inverse, [argument])
        }
        return .operation(.power, .call(function, [argument]), exponent)
    }

    private mutating func exponentOfName() throws(FormulaSyntaxError) -> Formula {
        if try take(.minus) { return .negated(try primary()) }
        return try primary()
    }

    /// Factors without operators or functions between them: the argument of `sin 2x`.
    private mutating func factorChain() throws(FormulaSyntaxError) -> Formula {
        var chain = try power()
        while case .name(let name) = token, isPlainName(name) {
            chain = .operation(.times, chain, try power())
        }
        return chain
    }

    /// Whether a run of letters begins with a variable or a constant, not with a function.
    private func isPlainName(_ written: String) -> Bool {
        guard let name = try? knownPrefix(of: written) else { return false }
        return scope.slots[name] != nil || Self.constants[name] != nil
    }
}

extension FormulaFunction {
    /// The inverse that `sin^-1` names.
    fileprivate var inverse: FormulaFunction? {
        switch self {
        case .sin: .asin
        case .cos: .acos
        case .tan: .atan
        default: nil
        }
    }
}
