/// The key of a template and what surrounds it, parsed.
enum AnswerProgram: Sendable {
    /// The right option first, then the wrong ones.
    case single([OptionProgram])
    case several([StatementProgram])
    case numeric(NumericProgram)
    case expression(ExpressionProgram)
    case match(pairs: [PairProgram], decoys: [DecoyProgram], draw: Int)
}

/// An option, parsed.
struct OptionProgram: Sendable {
    enum Content: Sendable {
        case value(Formula, PhysicalUnit?, NumberFormat)
        case text(TextTemplate)
    }

    let content: Content
    let because: MisconceptionID?

    /// The option as it is shown: `12.5 m/s`, `25%`, `45°`.
    func text(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> String {
        switch content {
        case .text(let text): return try text.text(in: &bindings)
        case .value(let formula, let unit, let format):
            let number = NumberText(isInFormula: false).text(try formula.number(in: &bindings), format)
            guard let unit else { return number }
            return unit.label == "°" || unit.label == "%" ? number + unit.label : "\(number) \(unit.label)"
        }
    }
}

/// An option of a several item, parsed.
struct StatementProgram: Sendable {
    let text: TextTemplate
    let right: Formula
    let because: MisconceptionID?
}

/// The key of a numeric item, parsed.
struct NumericProgram: Sendable {
    struct Slip: Sendable {
        let value: Formula
        let unit: PhysicalUnit?
        let because: MisconceptionID
    }

    let value: Formula
    let unit: PhysicalUnit?
    let tolerance: NumericKey.Tolerance
    let significant: Int?
    let requiresUnit: Bool
    let slips: [Slip]
}

/// The key of an expression item, parsed.
struct ExpressionProgram: Sendable {
    let formula: Formula
    let form: ExpressionKey.Form
    let variables: FormulaVariables
    let slips: [ExpressionKey.Slip]
    /// The slots of the template that the formulas use.
    let usedSlots: [Int]
}

/// A pair of a match item, parsed.
struct PairProgram: Sendable {
    let left: TextTemplate
    let right: TextTemplate
}

/// A partner that fits nothing, parsed.
struct DecoyProgram: Sendable {
    let right: TextTemplate
    let because: MisconceptionID
}
