/// What the right answer to an item is; it stays on the server.
package enum ItemKey: Hashable, Sendable {
    /// The right option, and for each option the misconception that leads to it.
    case choice(right: Int, because: [MisconceptionID?])
    /// Whether each option is right, and for each the misconception that leads to a wrong judgement of it.
    case choices(right: [Bool], because: [MisconceptionID?])
    /// A number.
    case numeric(NumericKey)
    /// A formula.
    case expression(ExpressionKey)
    /// For each left entry the place of its partner, and for each right entry the misconception that leads to it.
    case matches(right: [Int], because: [MisconceptionID?])
}

/// The right number, and the wrong ones that are understood.
package struct NumericKey: Hashable, Sendable {
    /// A wrong number that a misconception leads to.
    package struct Slip: Hashable, Sendable {
        /// The number in the key's unit.
        package let value: Number
        /// The misconception.
        package let because: MisconceptionID
    }

    /// How far an answer may be off.
    package enum Tolerance: Hashable, Sendable {
        /// A share of the key: 0.01 is 1 %.
        case relative(Double)
        /// A distance in the key's unit.
        case absolute(Double)
    }

    /// The right number.
    package let value: Number
    /// The unit of the number; `nil` for pure numbers.
    package let unit: PhysicalUnit?
    /// How far an answer may be off.
    package let tolerance: Tolerance
    /// The significant figures asked for, if any.
    package let significant: Int?
    /// Whether the unit must be written.
    package let requiresUnit: Bool
    /// The wrong numbers that are understood.
    package let slips: [Slip]

    /// The distance up to which an answer counts as `target`.
    func margin(around target: Number) -> Double {
        switch tolerance {
        case .relative(let share): max(share, 1e-12) * target.real.magnitude
        case .absolute(let distance): max(distance, 1e-12 * target.real.magnitude)
        }
    }

    /// Whether a number counts as `target`.
    func isNear(_ answer: Number, _ target: Number) -> Bool {
        // NB: 1e-9 of slack keeps an answer at the very edge (99 for 100 ± 1 %) in, whatever the rounding of doubles.
        answer.equals(target) || (answer.real - target.real).magnitude <= margin(around: target) * (1 + 1e-9)
    }
}

/// The right formula, and the wrong ones that are understood.
package struct ExpressionKey: Hashable, Sendable {
    /// What form the answer must have.
    package enum Form: String, Hashable, Sendable, Codable, CaseIterable {
        /// Any form.
        case any
        /// A sum of powers.
        case expanded
        /// A product.
        case factored
    }

    /// A wrong formula that a misconception leads to.
    package struct Slip: Hashable, Sendable {
        let formula: Formula
        let because: MisconceptionID
    }

    let formula: Formula
    let form: Form
    let scope: FormulaVariables
    /// The values of the template's slots; those of the variables follow them.
    let constants: [Double]
    let slips: [Slip]
}
