import Foundation

/// The fields of a form that a browser sent.
struct Form: Sendable {
    private let fields: [String: [String]]

    /// A form without fields.
    static let empty = Form(encoded: "")

    /// Reads `application/x-www-form-urlencoded` text; what cannot be decoded or holds U+0000 is left out.
    init(encoded: String) {
        var fields: [String: [String]] = [:]
        for pair in encoded.split(separator: "&").prefix(200) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
            else { continue }
            fields[name, default: []].append(value)
        }
        self.fields = fields
    }

    /// The first value of a field; empty where it is missing.
    func text(_ name: String) -> String { fields[name]?.first ?? "" }

    /// All values of a field.
    func texts(_ name: String) -> [String] { fields[name] ?? [] }

    /// Whether the field was sent.
    func has(_ name: String) -> Bool { fields[name] != nil }

    private static func decoded(_ text: Substring) -> String? {
        let decoded = text.replacing("+", with: " ").removingPercentEncoding
        return decoded.flatMap { $0.unicodeScalars.contains("\0") ? nil : $0 }
    }
}
