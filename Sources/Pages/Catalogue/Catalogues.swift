package import Formulas
import Foundation

/// The catalogues of all languages.
package struct Catalogues: Sendable {
    private let byLanguage: [Language: Catalogue]

    /// Reads `Resources/catalogues/<tag>.json` for each language.
    ///
    /// Throws ``ResourceError/missing(_:)`` or ``ResourceError/unreadable(_:)``.
    package init() throws(ResourceError) {
        let files = try Resources.files(in: "catalogues")
        var byLanguage: [Language: Catalogue] = [:]
        for language in Language.allCases {
            guard let file = files.first(where: { $0.name == "\(language.tag).json" }) else {
                throw ResourceError.missing("catalogues/\(language.tag).json")
            }
            do {
                let texts = try JSONDecoder().decode([String: Catalogue.Text].self, from: Data(file.bytes))
                byLanguage[language] = Catalogue(language: language, texts: texts)
            } catch {
                throw ResourceError.unreadable("catalogues/\(file.name): \(error)")
            }
        }
        self.byLanguage = byLanguage
    }

    /// The catalogue of a language.
    package subscript(language: Language) -> Catalogue {
        byLanguage[language] ?? Catalogue(language: language, texts: [:])
    }
}

extension Catalogue.Text: Decodable {
    private enum CodingKeys: String, CodingKey { case one, other }

    /// Reads a string, or an object with `one` and `other`; throws `DecodingError` for anything else.
    package init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .plain(text)
            return
        }
        let forms = try decoder.container(keyedBy: CodingKeys.self)
        self = .plural(
            one: try forms.decode(String.self, forKey: .one),
            other: try forms.decode(String.self, forKey: .other)
        )
    }
}
