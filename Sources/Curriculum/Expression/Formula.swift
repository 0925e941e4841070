/// A parsed formula whose names are resolved to slots.
///
/// A formula is made by ``FormulaParser``, which has checked that every part is of the kind that its place needs.
package indirect enum Formula: Hashable, Sendable {
    /// A number as it was written.
    case number(Number)
    /// A quoted text.
    case text(String)
    /// `true` or `false`.
    case truth(Bool)
    /// The value in a slot.
    case slot(Int, ValueKind)
    /// The value with the other sign.
    case negated(Formula)
    /// Two numbers joined by an operator.
    case operation(ArithmeticOperator, Formula, Formula)
    /// Two numbers compared.
    case comparison(ComparisonOperator, Formula, Formula)
    /// Whether two texts are the same.
    case sameText(Formula, Formula)
    /// The opposite of a condition.
    case not(Formula)
    /// Whether both conditions hold; the second is computed only if the first holds.
    case and(Formula, Formula)
    /// Whether one of the conditions holds; the second is computed only if the first does not hold.
    case or(Formula, Formula)
    /// One of two branches, by a condition.
    case choice(Formula, Formula, Formula)
    /// A function of its arguments.
    case call(FormulaFunction, [Formula])

    /// What the formula gives.
    package var kind: ValueKind {
        switch self {
        case .number, .negated, .operation: .number
        case .text: .text
        case .truth, .comparison, .sameText, .not, .and, .or: .truth
        case .slot(_, let kind): kind
        case .choice(_, let first, _): first.kind
        case .call(let function, _): function.result
        }
    }
}

/// An operator between two numbers.
package enum ArithmeticOperator: String, Hashable, Sendable {
    /// `+`
    case plus = "+"
    /// `-`
    case minus = "-"
    /// `*`
    case times = "*"
    /// `/`
    case over = "/"
    /// `^`
    case power = "^"
}

/// A comparison of two numbers.
package enum ComparisonOperator: String, Hashable, Sendable {
    /// `==`
    case equal = "=="
    /// `!=`
    case unequal = "!="
    /// `<=`
    case atMost = "<="
    /// `>=`
    case atLeast = ">="
    /// `<`
    case below = "<"
    /// `>`
    case above = ">"

    /// Whether two numbers stand in this relation.
    func holds(_ left: Number, _ right: Number) -> Bool {
        switch self {
        case .equal: left.equals(right)
        case .unequal: !left.equals(right)
        case .atMost: !right.isLess(than: left)
        case .atLeast: !left.isLess(than: right)
        case .below: left.isLess(than: right)
        case .above: right.isLess(than: left)
        }
    }
}
