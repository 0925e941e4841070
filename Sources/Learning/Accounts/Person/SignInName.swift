import Foundation

/// The name that a person signs in with; unique, and equal whatever the case and the way that accents were typed.
package struct SignInName: Hashable, Sendable {
    /// The allowed number of characters.
    package static let lengths = 3...64

    /// The folded text: Unicode NFKC, lower case.
    package let text: String

    /// Makes a name from what a person typed; white space around it is dropped.
    ///
    /// Returns `nil` unless what is left is 3 to 64 letters, marks, digits and `. _ - @ +`.
    package init?(_ typed: String) {
        let folded = Self.folded(typed)
        guard Self.lengths.contains(folded.count), folded.utf8.count <= 256 else { return nil }
        guard folded.unicodeScalars.allSatisfy(Self.isAllowed) else { return nil }
        text = folded
    }

    /// Makes a name from text that was checked when it was stored.
    package init(stored text: String) {
        self.text = text
    }

    private static func folded(_ typed: String) -> String {
        let trimmed = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        // NB: lower case may leave a decomposed letter behind, so the text is composed again after it.
        return trimmed.precomposedStringWithCompatibilityMapping.lowercased()
            .precomposedStringWithCompatibilityMapping
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .decimalNumber: true
        default: "._-@+".unicodeScalars.contains(scalar)
        }
    }
}

extension SignInName: CustomStringConvertible {
    /// The folded text.
    package var description: String { text }
}
