/// The key of an expression item, parsed.
extension TemplateCompiler {
    mutating func expression(_ key: ExpressionSource, _ slips: [ExpressionSlipSource]) -> ExpressionProgram {
        checkCount(slips.count, 1...8, "distractors", ["distractors"])
        checkCount(key.variables.count, 1...4, "variables", ["key", "variables"])
        let variables = FormulaVariables(key.variables.map { variable($0) }, firstSlot: scope.count)
        let formula = written(key.expression, variables, ["key", "expression"])
        let slipFormulas = slips.enumerated().map { index, slip in
            ExpressionKey.Slip(
                formula: written(slip.expression, variables, ["distractors", "\(index)", "expression"]),
                because: slip.because
            )
        }
        var used = Set(formula.slots)
        for slip in slipFormulas { used.formUnion(slip.formula.slots) }
        return ExpressionProgram(
            formula: formula,
            form: key.form,
            variables: variables,
            slips: slipFormulas,
            usedSlots: used.filter { $0 < variables.firstSlot }.sorted()
        )
    }

    private mutating func variable(_ source: VariableSource) -> FormulaVariables.Variable {
        let place = ["key", "variables", source.name]
        let isName = !source.name.isEmpty && source.name.utf8.count <= 10 && source.name.utf8.allSatisfy(\.isLetter)
        let isTaken =
            FormulaParser.constants[source.name] != nil
            || FormulaNotation.mathematics.function(source.name) != nil
        if !isName { report(place, .badName(source.name)) }
        if isTaken { report(place, .nameTaken(source.name)) }
        let low = constant(source.low, place)?.real ?? 0
        let high = constant(source.high, place)?.real ?? 1
        if low >= high { report(place, .outOfRange("[\(source.low), \(source.high)]", allowed: "low below high")) }
        return FormulaVariables.Variable(name: source.name, low: low, high: high)
    }

    private mutating func written(_ text: String, _ variables: FormulaVariables, _ place: [String]) -> Formula {
        do throws(FormulaSyntaxError) {
            return try FormulaParser.formula(text, scope: variables.scope, notation: .mathematics, holes: scope)
        } catch {
            report(place, .formula(text, error))
            return .number(.one)
        }
    }
}

extension Formula {
    /// Every slot that the formula asks for.
    var slots: [Int] {
        switch self {
        case .number, .text, .truth: []
        case .slot(let slot, _): [slot]
        case .negated(let inner), .not(let inner): inner.slots
        case .operation(_, let left, let right), .comparison(_, let left, let right), .sameText(let left, let right),
            .and(let left, let right), .or(let left, let right):
            left.slots + right.slots
        case .choice(let condition, let first, let second): condition.slots + first.slots + second.slots
        case .call(_, let arguments): arguments.flatMap(\.slots)
        }
    }
}
