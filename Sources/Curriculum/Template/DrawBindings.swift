/// The values of one draw; a derived value is computed when it is first asked for, then kept.
struct DrawBindings: FormulaBindings {
    var values: [FormulaValue?]
    let definitions: [Formula?]

    mutating func value(ofSlot slot: Int) throws(ArithmeticFault) -> FormulaValue {
        if let value = values[slot] { return value }
        guard let definition = definitions[slot] else {
            preconditionFailure("a slot is a parameter, which is drawn, or a derived value, which has a definition")
        }
        let value = try definition.value(in: &self)
        values[slot] = value
        return value
    }
}
