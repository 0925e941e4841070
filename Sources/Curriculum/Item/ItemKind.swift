/// How an item is answered.
package enum ItemKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// One option of several.
    case single
    /// Every option that is right.
    case several
    /// A number, with a unit where there is one.
    case numeric
    /// A formula in given variables.
    case expression
    /// A partner for each entry of a list.
    case match

    /// The marks that a template gives unless it says otherwise: JEE's scheme.
    package var usualMarks: MarkScheme {
        switch self {
        case .single: MarkScheme(right: 4, wrong: -1)
        case .several: MarkScheme(right: 4, wrong: -2)
        case .numeric, .expression, .match: MarkScheme(right: 4, wrong: 0)
        }
    }
}
