package import Formulas

/// The texts of one language, by key.
///
/// A placeholder is a name in braces, as in `{name}`; a plural has the forms `one` and `other` and the placeholder `{n}`.
package struct Catalogue: Sendable {
    /// A text as the catalogue file has it.
    package enum Text: Hashable, Sendable {
        /// One form.
        case plain(String)
        /// A form for one (in Hindi also for none), and one for any other number.
        case plural(one: String, other: String)
    }

    /// The language of the texts.
    package let language: Language
    /// The texts by key.
    package let texts: [String: Text]

    /// Makes a catalogue of texts.
    package init(language: Language, texts: [String: Text]) {
        self.language = language
        self.texts = texts
    }

    /// The text of a key; the key itself where there is none.
    package subscript(key: String) -> String { plain(key) ?? key }

    /// The text of a key that has one form; `nil` where there is none.
    package func plain(_ key: String) -> String? {
        guard case .plain(let text) = texts[key] else { return nil }
        return text
    }

    /// The text of a key with its placeholders filled.
    package func text(_ key: String, _ values: [String: String]) -> String {
        Self.filled(self[key], values)
    }

    /// The text for so many things; `{n}` is the number.
    package func count(_ key: String, _ number: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": "\(number)"]) { own, _ in own }
        switch texts[key] {
        case .plural(let one, let other): return Self.filled(isOne(number) ? one : other, values)
        case .plain(let text): return Self.filled(text, values)
        case nil: return key
        }
    }

    /// The plural rule of CLDR: Hindi counts none as one.
    private func isOne(_ number: Int) -> Bool {
        switch language {
        case .english: number == 1
        case .hindi: number == 0 || number == 1
        }
    }

    private static func filled(_ text: String, _ values: [String: String]) -> String {
        guard text.contains("{") else { return text }
        var result = ""
        for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = piece.firstIndex(of: "}"), let value = values[String(piece[..<end])] else {
                result += index == 0 ? piece : "{" + piece
                continue
            }
            result += value + piece[piece.index(after: end)...]
        }
        return result
    }
}
