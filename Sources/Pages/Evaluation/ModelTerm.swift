/// A term of the full model and the weight it was given.
package struct ModelTerm: Hashable, Sendable {
    /// The term's name.
    package let name: String
    /// One sentence about what it counts.
    package let explanation: String
    /// Its weight in log-odds; above 0 speaks for a right answer.
    package let weight: Double

    /// Makes a term.
    package init(name: String, explanation: String, weight: Double) {
        self.name = name
        self.explanation = explanation
        self.weight = weight
    }
}
