import Quantities

/// The concepts of an attempt as one column: `kinematics 1.0 units 0.4`.
///
/// A blank separates safely, as no identifier holds one. Numbers are the shortest text that reads back to the same bits.
enum ConceptText {
    static func encode(_ concepts: [ConceptWeight]) -> String {
        concepts.map { "\($0.concept) \($0.weight)" }.joined(separator: " ")
    }

    static func decode(_ text: String) -> [ConceptWeight] {
        let words = text.split(separator: " ")
        return stride(from: 0, to: words.count - 1, by: 2).map { index in
            ConceptWeight(ConceptID(stored: String(words[index])), weight: Double(words[index + 1]) ?? 1)
        }
    }
}
