/// A sign of a formula: how it is written in plain text and how it is read.
struct Symbol: Hashable, Sendable {
    /// How a sign behaves beside others.
    enum Kind: Character, Sendable {
        /// A letter or a sign like one.
        case ordinary = "o"
        /// An operator, relation or arrow with space on both sides.
        case binary = "b"
        /// The name of a function.
        case function = "f"
        /// A sum, product or integral that takes limits.
        case large = "l"
        /// Punctuation.
        case punctuation = "p"
    }

    /// The sign in plain text, such as `α`.
    let text: String
    /// How it is read in English.
    let english: String
    /// How it is read in Hindi.
    let hindi: String
    /// How it behaves beside others.
    let kind: Kind

    /// Makes a sign that is read as it is written.
    init(_ text: String, kind: Kind = .ordinary) {
        self.init(text: text, english: text, hindi: text, kind: kind)
    }

    /// Makes a sign with its readings.
    init(text: String, english: String, hindi: String, kind: Kind) {
        self.text = text
        self.english = english
        self.hindi = hindi
        self.kind = kind
    }

    /// How it is read.
    func spoken(in language: Language) -> String {
        switch language {
        case .english: english
        case .hindi: hindi
        }
    }
}
