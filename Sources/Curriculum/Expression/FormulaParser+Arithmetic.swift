/// Sums, products and powers.
extension FormulaParser {
    mutating func sum() throws(FormulaSyntaxError) -> Formula {
        var left = try product()
        while true {
            let offset = start
            let sign: ArithmeticOperator
            if case .hole(let range) = token, hole(range).format?.isSum == true {
                sign = .plus
            } else if token == .symbol(.plus) || token == .symbol(.minus) {
                sign = token == .symbol(.plus) ? .plus : .minus
                if try stopsBeforeUnit() { return left }
                try advance()
            } else {
                return left
            }
            let right = try product()
            left = try joined(sign, left, right, at: offset)
        }
    }

    private mutating func product() throws(FormulaSyntaxError) -> Formula {
        var left = try signed()
        while true {
            let offset = start
            if token == .symbol(.times) || token == .symbol(.over) {
                let sign: ArithmeticOperator = token == .symbol(.times) ? .times : .over
                if try stopsBeforeUnit() { return left }
                try advance()
                left = try joined(sign, left, signed(), at: offset)
            } else if notation != .template, beginsFactor {
                left = try joined(.times, left, power(), at: offset)
            } else {
                return left
            }
        }
    }

    /// A factor with its sign; the sign binds looser than a power, so that `-x^2` is `-(x^2)`.
    private mutating func signed() throws(FormulaSyntaxError) -> Formula {
        let offset = start
        if try take(.minus) {
            let inner = try nested { parser throws(FormulaSyntaxError) in try parser.signed() }
            try require(inner, .number, at: offset)
            return .negated(inner)
        }
        if try take(.plus) { return try nested { parser throws(FormulaSyntaxError) in try parser.signed() } }
        return try power()
    }

    mutating func power() throws(FormulaSyntaxError) -> Formula {
        let base = try primary()
        let offset = start
        guard try take(.power) else { return base }
        let exponent = try nested { parser throws(FormulaSyntaxError) in try parser.signed() }
        return try joined(.power, base, exponent, at: offset)
    }

    private func joined(
        _ sign: ArithmeticOperator,
        _ left: Formula,
        _ right: Formula,
        at offset: Int
    ) throws(FormulaSyntaxError) -> Formula {
        try require(left, .number, at: offset)
        try require(right, .number, at: offset)
        return .operation(sign, left, right)
    }

    /// Whether the current token can follow a factor without an operator between them.
    private var beginsFactor: Bool {
        switch token {
        case .symbol(.open): true
        case .symbol(.bar): openBars == 0
        case .name(let name): notation == .mathematics || isKnown(name)
        case .hole(let range): hole(range).format?.isSum != true
        default: false
        }
    }

    /// Whether the operator at hand already belongs to the unit of a quantity, as in `5 /s`.
    private mutating func stopsBeforeUnit() throws(FormulaSyntaxError) -> Bool {
        guard notation == .quantity else { return false }
        var ahead = lexer
        guard case .name(let name) = try ahead.next() else { return false }
        return !isKnown(name)
    }

    func isKnown(_ name: String) -> Bool {
        scope.slots[name] != nil || Self.constants[name] != nil || notation.function(name) != nil
    }

    /// The constants of every notation.
    static let constants: [String: Double] = ["pi": Double.pi, "e": 2.718281828459045]

    /// The text and the format of a hole.
    func hole(_ range: Range<Int>) -> (text: String, format: NumberFormat?, name: String?) {
        let parts = String(decoding: lexer.bytes[range], as: UTF8.self).split(
            separator: "|",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let name = parts.count > 1 ? String(parts[1]) : nil
        return (String(parts.first ?? ""), name.flatMap { NumberFormat($0) }, name)
    }
}
