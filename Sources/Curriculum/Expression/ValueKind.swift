/// What a formula gives.
package enum ValueKind: String, Hashable, Sendable {
    /// A number.
    case number
    /// Yes or no.
    case truth = "condition"
    /// A text.
    case text
}

/// What a formula gave.
package enum FormulaValue: Hashable, Sendable {
    /// A number.
    case number(Number)
    /// Yes or no.
    case truth(Bool)
    /// A text.
    case text(String)

    /// The kind of the value.
    package var kind: ValueKind {
        switch self {
        case .number: .number
        case .truth: .truth
        case .text: .text
        }
    }
}
