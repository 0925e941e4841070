/// The values of the slots of a formula; a slot that has a definition is computed when it is first asked for.
package protocol FormulaBindings {
    /// The value of a slot; throws where its definition cannot be computed.
    mutating func value(ofSlot slot: Int) throws(ArithmeticFault) -> FormulaValue
}

extension Formula {
    /// The value over the bindings; throws an ``ArithmeticFault`` where the formula has none.
    package func value(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> FormulaValue {
        switch kind {
        case .number: .number(try number(in: &bindings))
        case .truth: .truth(try truth(in: &bindings))
        case .text: .text(try text(in: &bindings))
        }
    }

    /// The number that the formula gives.
    package func number(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> Number {
        switch self {
        case .number(let number): return number
        case .slot(let slot, _):
            guard case .number(let number) = try bindings.value(ofSlot: slot) else { break }
            return number
        case .negated(let inner): return try inner.number(in: &bindings).negated
        case .operation(let sign, let left, let right):
            return try sign.result(left.number(in: &bindings), right.number(in: &bindings))
        case .choice(let condition, let first, let second):
            return try condition.truth(in: &bindings) ? first.number(in: &bindings) : second.number(in: &bindings)
        case .call(let function, let arguments): return try function.number(arguments, in: &bindings)
        case .text, .truth, .comparison, .sameText, .not, .and, .or: break
        }
        preconditionFailure("the parser gives a place for a number no other kind of formula")
    }

    /// Whether the condition holds.
    package func truth(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> Bool {
        switch self {
        case .truth(let truth): return truth
        case .slot(let slot, _):
            guard case .truth(let truth) = try bindings.value(ofSlot: slot) else { break }
            return truth
        case .comparison(let relation, let left, let right):
            return try relation.holds(left.number(in: &bindings), right.number(in: &bindings))
        case .sameText(let left, let right): return try left.text(in: &bindings) == right.text(in: &bindings)
        case .not(let inner): return try !inner.truth(in: &bindings)
        case .and(let left, let right):
            guard try left.truth(in: &bindings) else { return false }
            return try right.truth(in: &bindings)
        case .or(let left, let right):
            if try left.truth(in: &bindings) { return true }
            return try right.truth(in: &bindings)
        case .choice(let condition, let first, let second):
            return try condition.truth(in: &bindings) ? first.truth(in: &bindings) : second.truth(in: &bindings)
        case .call(let function, let arguments): return try function.truth(arguments, in: &bindings)
        case .number, .text, .negated, .operation: break
        }
        preconditionFailure("the parser gives a place for a condition no other kind of formula")
    }

    /// The text that the formula gives.
    package func text(in bindings: inout some FormulaBindings) throws(ArithmeticFault) -> String {
        switch self {
        case .text(let text): return text
        case .slot(let slot, _):
            guard case .text(let text) = try bindings.value(ofSlot: slot) else { break }
            return text
        case .choice(let condition, let first, let second):
            return try condition.truth(in: &bindings) ? first.text(in: &bindings) : second.text(in: &bindings)
        default: break
        }
        preconditionFailure("the parser gives a place for a text no other kind of formula")
    }
}

extension ArithmeticOperator {
    fileprivate func result(_ left: Number, _ right: Number) throws(ArithmeticFault) -> Number {
        switch self {
        case .plus: try left.plus(right)
        case .minus: try left.minus(right)
        case .times: try left.times(right)
        case .over: try left.divided(by: right)
        case .power: try left.power(right)
        }
    }
}
