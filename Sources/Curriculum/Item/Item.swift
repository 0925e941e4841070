package import Quantities

/// One question, made from a template and a seed.
///
/// The key is a part of the value but of no encoding: an item is not `Codable`, and pages show the rest of it.
package struct Item: Hashable, Sendable {
    /// The template that the item was made from.
    package let template: ItemID
    /// The seed that the item was made from.
    package let seed: UInt64
    /// How the item is answered.
    package let kind: ItemKind
    /// The question, Markdown with LaTeX.
    package let stem: String
    /// The options of single and several, in the order of the seed; empty for other kinds.
    package let options: [String]
    /// The list that is given partners, for match; empty for other kinds.
    package let left: [String]
    /// The list of partners, for match, in the order of the seed; empty for other kinds.
    package let right: [String]
    /// The unit of a numeric answer as it is shown; `nil` for a pure number and other kinds.
    package let unitLabel: String?
    /// The variables of an expression answer; empty for other kinds.
    package let variables: [String]
    /// What form a numeric or an expression answer must have, beyond its value.
    package let demand: FormDemand
    /// Where to look, what to use, the first step.
    package let hints: [String]
    /// The worked solution, Markdown with LaTeX.
    package let solution: String
    /// What right and wrong are worth.
    package let marks: MarkScheme
    /// The right answer.
    package let key: ItemKey
    /// The concepts that the item tests.
    package let concepts: [ConceptWeight]
    /// The difficulty, 0.4 easy to 2.5 hard.
    package let difficulty: Double
    /// The expected time in minutes.
    package let minutes: Double
    /// The steps of reasoning, 1...8.
    package let steps: Int

    /// Marks an answer; throws ``MarkingError`` where it cannot be read.
    package func mark(_ response: Response) throws(MarkingError) -> Marking {
        try key.mark(response, scheme: marks)
    }
}

/// What form an answer must have, beyond its value.
package enum FormDemand: Hashable, Sendable {
    /// Nothing.
    case none
    /// So many significant figures, and perhaps a unit.
    case quantity(significant: Int?, requiresUnit: Bool)
    /// A sum of powers.
    case expanded
    /// A product.
    case factored
}
