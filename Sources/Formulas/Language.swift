/// A language that pages are worded in and formulas are read aloud in.
package enum Language: String, CaseIterable, Hashable, Sendable {
    /// English.
    case english = "en"
    /// Hindi, in Devanagari.
    case hindi = "hi"

    /// The BCP 47 tag, as in `<html lang="hi">`.
    package var tag: String { rawValue }

    /// The language's name in itself.
    package var ownName: String {
        switch self {
        case .english: "English"
        case .hindi: "हिन्दी"
        }
    }
}
