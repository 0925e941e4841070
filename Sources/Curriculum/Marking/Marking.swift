package import Quantities

/// What an answer is worth.
package struct Marking: Hashable, Sendable {
    /// How right the answer is.
    package let verdict: Verdict
    /// The marks won or lost.
    package let marks: Marks
    /// A word about the answer that the verdict does not say.
    package let remark: Remark?

    /// Makes a marking.
    package init(_ verdict: Verdict, marks: Marks, remark: Remark? = nil) {
        self.verdict = verdict
        self.marks = marks
        self.remark = remark
    }

    /// How right an answer is.
    package enum Verdict: Hashable, Sendable {
        /// Right in value and form.
        case right
        /// A share of the answer is right, in 0..<1.
        case partly(share: Double)
        /// The right value in a form that was not asked for; the learner may write it again.
        case wrongForm(FormFault)
        /// Wrong, and the misconception of the home concept that leads to this answer, if one is known.
        case wrong(MisconceptionID?)
    }

    /// What is wrong with the form of a right value.
    package enum FormFault: Hashable, Sendable {
        /// So many significant figures were asked for, so many given (0 for a number that is not a decimal).
        case significantFigures(asked: Int, given: Int)
        /// The unit is missing.
        case unitMissing(asked: String)
        /// A sum of powers was asked for.
        case notExpanded
        /// A product was asked for, or one with more factors.
        case notFactored
        /// Terms of the same power can still be put together.
        case notSimplified
    }

    /// A word about an answer.
    package enum Remark: Hashable, Sendable {
        /// The unit measures something else than what was asked for.
        case otherQuantity(asked: String?, given: String)
    }

    /// Whether the answer is right in value and form.
    package var isRight: Bool { verdict == .right }
}
