/// Why an answer could not be marked yet; it costs nothing and the learner tries again.
package enum FormFault: Hashable, Sendable {
    /// Nothing was chosen or typed.
    case nothingGiven
    /// The text is not a number or formula; the part that was not understood, if known.
    case unreadable(String?)
    /// The value is right but its unit is missing; the unit that is asked for.
    case unitMissing(String)
    /// The unit is not known here.
    case unknownUnit(String)
    /// The unit measures something else; the unit that is asked for.
    case wrongUnit(String)
    /// So many significant figures are asked for.
    case significantFigures(Int)
    /// The brackets must be multiplied out.
    case notExpanded
    /// The expression must be written as a product.
    case notFactored
    /// The value is right but not in its simplest form.
    case notSimplified
    /// A variable that the item does not have.
    case unknownVariable(String)
    /// Not every left text has a partner.
    case incompleteMatch
}
