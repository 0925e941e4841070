/// The key of a template and what surrounds it, as the author wrote it.
package enum AnswerSource: Hashable, Sendable, Codable {
    /// One right option among wrong ones.
    case single(key: OptionSource, distractors: [OptionSource])
    /// Options of which some are right.
    case several([StatementSource])
    /// A number and the wrong numbers that are understood.
    case numeric(NumericSource, slips: [OptionSource])
    /// A formula and the wrong formulas that are understood.
    case expression(ExpressionSource, slips: [ExpressionSlipSource])
    /// Pairs, partners that fit nothing, and how many pairs are drawn.
    case match(pairs: [PairSource], decoys: [DecoySource], draw: Int?)
}

/// An option: a value with its unit, or a text.
package struct OptionSource: Hashable, Sendable, Codable {
    /// What is shown.
    package enum Content: Hashable, Sendable, Codable {
        /// The value of a formula, its unit and its format.
        case value(String, unit: String?, format: String?)
        /// A text with values.
        case text(String)
    }

    /// What is shown.
    package var content: Content
    /// The misconception that leads here; `nil` for a key.
    package var because: MisconceptionID?

    /// Makes an option.
    package init(_ content: Content, because: MisconceptionID? = nil) {
        self.content = content
        self.because = because
    }
}

/// An option of a several item.
package struct StatementSource: Hashable, Sendable, Codable {
    /// The text with values.
    package var text: String
    /// The condition under which the option is right.
    package var right: String
    /// The misconception that leads to a wrong judgement; required unless the option is always right.
    package var because: MisconceptionID?

    /// Makes an option.
    package init(text: String, right: String, because: MisconceptionID? = nil) {
        self.text = text
        self.right = right
        self.because = because
    }
}

/// The key of a numeric item.
package struct NumericSource: Hashable, Sendable, Codable {
    /// The formula of the right number.
    package var value: String
    /// Its unit; `nil` for a pure number.
    package var unit: String?
    /// `1%`, or a distance in the key's unit; `nil` for 1 %.
    package var tolerance: String?
    /// The significant figures asked for.
    package var significant: Int?
    /// Whether the unit must be written.
    package var requiresUnit: Bool

    /// Makes a key.
    package init(
        value: String,
        unit: String? = nil,
        tolerance: String? = nil,
        significant: Int? = nil,
        requiresUnit: Bool = false
    ) {
        self.value = value
        self.unit = unit
        self.tolerance = tolerance
        self.significant = significant
        self.requiresUnit = requiresUnit
    }
}

/// The key of an expression item.
package struct ExpressionSource: Hashable, Sendable, Codable {
    /// The right formula, with values in `[[…]]`.
    package var expression: String
    /// The variables and the ranges in which formulas are compared.
    package var variables: [VariableSource]
    /// The form that the answer must have.
    package var form: ExpressionKey.Form

    /// Makes a key.
    package init(expression: String, variables: [VariableSource], form: ExpressionKey.Form = .any) {
        self.expression = expression
        self.variables = variables
        self.form = form
    }
}

/// A variable of an expression item.
package struct VariableSource: Hashable, Sendable, Codable {
    /// The name, as a learner writes it.
    package var name: String
    /// The lower end of the range, a formula without names.
    package var low: String
    /// The upper end of the range, a formula without names.
    package var high: String

    /// Makes a variable.
    package init(name: String, low: String, high: String) {
        self.name = name
        self.low = low
        self.high = high
    }
}

/// A wrong formula that is understood.
package struct ExpressionSlipSource: Hashable, Sendable, Codable {
    /// The formula, with values in `[[…]]`.
    package var expression: String
    /// The misconception that leads to it.
    package var because: MisconceptionID

    /// Makes a slip.
    package init(expression: String, because: MisconceptionID) {
        self.expression = expression
        self.because = because
    }
}

/// A pair of a match item.
package struct PairSource: Hashable, Sendable, Codable {
    /// The text that is given a partner.
    package var left: String
    /// The partner.
    package var right: String

    /// Makes a pair.
    package init(left: String, right: String) {
        self.left = left
        self.right = right
    }
}

/// A partner that fits nothing.
package struct DecoySource: Hashable, Sendable, Codable {
    /// The text.
    package var right: String
    /// The misconception that leads to it.
    package var because: MisconceptionID

    /// Makes a decoy.
    package init(right: String, because: MisconceptionID) {
        self.right = right
        self.because = because
    }
}
