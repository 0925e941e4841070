/// A text with values, parsed.
struct TextTemplate: Sendable {
    enum Segment: Sendable {
        case literal(String)
        case value(Formula, NumberFormat, isInFormula: Bool)
    }

    let segments: [Segment]

    /// The text for a draw; throws where a value cannot be computed.
    func text(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> String {
        if segments.count == 1, case .literal(let text) = segments[0] { return text }
        var text = ""
        for segment in segments {
            switch segment {
            case .literal(let literal): text += literal
            case .value(let formula, let format, let isInFormula):
                switch try formula.value(in: &bindings) {
                case .number(let number): text += NumberText(isInFormula: isInFormula).text(number, format)
                case .text(let value): text += value
                case .truth(let truth): text += truth ? "true" : "false"
                }
            }
        }
        return text
    }
}
