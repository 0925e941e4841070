/// What a right and a wrong answer are worth.
package struct MarkScheme: Hashable, Sendable, Codable {
    /// The marks for a right answer, above 0.
    package let right: Double
    /// The marks for a wrong answer, 0 or below.
    package let wrong: Double

    /// Makes a scheme.
    package init(right: Double, wrong: Double) {
        self.right = right
        self.wrong = wrong
    }
}
