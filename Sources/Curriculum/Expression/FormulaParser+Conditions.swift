/// Conditions: `or`, `and`, `not` and comparisons, from the loosest to the tightest.
extension FormulaParser {
    mutating func condition() throws(FormulaSyntaxError) -> Formula {
        var left = try conjunction()
        while try takeWord("or") {
            let offset = start
            let right = try conjunction()
            try require(left, .truth, at: offset)
            try require(right, .truth, at: offset)
            left = .or(left, right)
        }
        return left
    }

    private mutating func conjunction() throws(FormulaSyntaxError) -> Formula {
        var left = try negation()
        while try takeWord("and") {
            let offset = start
            let right = try negation()
            try require(left, .truth, at: offset)
            try require(right, .truth, at: offset)
            left = .and(left, right)
        }
        return left
    }

    private mutating func negation() throws(FormulaSyntaxError) -> Formula {
        guard try takeWord("not") else { return try comparison() }
        let offset = start
        let inner = try nested { parser throws(FormulaSyntaxError) in try parser.negation() }
        try require(inner, .truth, at: offset)
        return .not(inner)
    }

    private mutating func comparison() throws(FormulaSyntaxError) -> Formula {
        let left = try sum()
        guard notation == .template, case .symbol(let symbol) = token,
            let relation = ComparisonOperator(rawValue: symbol.rawValue)
        else { return left }
        let offset = start
        try advance()
        let right = try sum()
        if left.kind == .text, relation == .equal || relation == .unequal {
            try require(right, .text, at: offset)
            return relation == .equal ? .sameText(left, right) : .not(.sameText(left, right))
        }
        try require(left, .number, at: offset)
        try require(right, .number, at: offset)
        return .comparison(relation, left, right)
    }
}
