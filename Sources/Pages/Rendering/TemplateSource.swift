import Formulas

/// A template as it is written, with `{{t:key}}` for texts of the catalogue, `{{asset:name}}` for static files
/// and `{{style:name}}` for the style of a document that stands alone.
struct TemplateSource {
    let name: String
    let text: String

    /// The template with texts and addresses put in, so that rendering need not look them up.
    func resolved(words: Catalogue, files: StaticFiles) throws(ResourceError) -> String {
        var result = ""
        for (index, piece) in text.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                result += piece
                continue
            }
            if let (key, rest) = Self.tag("t:", in: piece) {
                guard let worded = words.plain(key) else { throw ResourceError.unknownText(key, template: name) }
                result += HTMLText.escaped(worded) + rest
            } else if let (file, rest) = Self.tag("asset:", in: piece) {
                result += files.address(of: file) + rest
            } else if let (file, rest) = Self.tag("style:", in: piece) {
                guard let style = files.documentStyles[file] else { throw ResourceError.missing(file) }
                result += style + rest
            } else {
                result += "{{" + piece
            }
        }
        return result
    }

    /// The name after a prefix and what follows the closing braces.
    private static func tag(_ prefix: String, in piece: Substring) -> (name: String, rest: Substring)? {
        guard piece.hasPrefix(prefix), let end = piece.firstRange(of: "}}") else { return nil }
        return (String(piece[..<end.lowerBound].dropFirst(prefix.count)), piece[end.upperBound...])
    }
}
