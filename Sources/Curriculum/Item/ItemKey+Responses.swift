/// Answers made from a key: what a learner who knows would give, and what one with a misconception would.
extension ItemKey {
    /// A right answer in the right form.
    package var rightResponse: Response {
        switch self {
        case .choice(let right, _): .choice(right)
        case .choices(let right, _): .choices(Set(right.indices.filter { right[$0] }))
        case .numeric(let key): .text(key.rightText)
        case .expression(let key): .text(key.text(of: key.formula))
        case .matches(let right, _): .matches(right)
        }
    }

    /// The wrong answers that are understood, each with its misconception.
    package var slipResponses: [(response: Response, because: MisconceptionID)] {
        switch self {
        case .choice(let right, let because):
            return because.enumerated().compactMap { place, id in
                place == right ? nil : id.map { (.choice(place), $0) }
            }
        case .choices(let right, let because):
            return because.enumerated().compactMap { place, id in
                right[place] ? nil : id.map { (.choices([place]), $0) }
            }
        case .numeric(let key): return key.slips.map { (.text(key.withUnit($0.value.answerText)), $0.because) }
        case .expression(let key): return key.slips.map { (.text(key.text(of: $0.formula)), $0.because) }
        case .matches(let right, let because):
            return because.enumerated().compactMap { place, id in
                id.map { (.matches(right.map { _ in place }), $0) }
            }
        }
    }
}

extension NumericKey {
    /// The key with the unit and the significant figures that are asked for.
    fileprivate var rightText: String {
        guard let significant else { return withUnit(value.answerText) }
        let text = NumberText(isInFormula: true).text(value, .scientific(significant))
        return withUnit(
            text.split(separator: " ").map { $0 == "\\times" ? "*" : $0.filter { !"{}".contains($0) } }.joined()
        )
    }

    fileprivate func withUnit(_ number: String) -> String { unit.map { "\(number) \($0.label)" } ?? number }
}

extension Number {
    /// The number as it can be typed: `-3`, `1/3`, `6.63e-34`.
    fileprivate var answerText: String {
        guard case .exact(let fraction) = self else { return "\(real)" }
        return fraction.isWhole ? "\(fraction.numerator)" : "\(fraction.numerator)/\(fraction.denominator)"
    }
}

extension ExpressionKey {
    /// A formula as it can be typed, with every bracket.
    fileprivate func text(of formula: Formula) -> String {
        switch formula {
        case .number(let number): return "(\(number.answerText))"
        case .slot(let slot, _):
            guard slot >= scope.firstSlot else { return "(\(constants[slot]))" }
            return scope.variables[slot - scope.firstSlot].name
        case .negated(let inner): return "(-\(text(of: inner)))"
        case .operation(let sign, let left, let right): return "(\(text(of: left))\(sign.rawValue)\(text(of: right)))"
        case .call(let function, let arguments):
            return "\(FormulaNotation.name(of: function))(\(arguments.map { text(of: $0) }.joined(separator: ",")))"
        case .text, .truth, .comparison, .sameText, .not, .and, .or, .choice: return ""
        }
    }
}
