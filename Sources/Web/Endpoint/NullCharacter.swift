import Foundation

/// The character U+0000 in a JSON text: it is allowed there, but PostgreSQL keeps no text that holds it.
enum NullCharacter {
    /// The path of the first text that holds the character; `nil` where none does.
    ///
    /// One pass over the bytes.
    static func field(in body: Data) -> String? {
        guard isEscaped(in: body) else { return nil }
        let root = try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
        return path(in: root, at: []).map { $0.isEmpty ? "body" : $0.joined(separator: ".") } ?? "body"
    }

    private static func isEscaped(in body: Data) -> Bool {
        body.withUnsafeBytes { bytes in
            var place = 0
            while place < bytes.count {
                guard bytes[place] == UInt8(ascii: "\\") else {
                    place += 1
                    continue
                }
                let escape = bytes[(place + 1)...].prefix(5)
                if escape.elementsEqual("u0000".utf8) { return true }
                place += 2
            }
            return false
        }
    }

    private static func path(in value: Any?, at keys: [String]) -> [String]? {
        switch value {
        case let text as String: text.unicodeScalars.contains("\0") ? keys : nil
        case let elements as [Any]:
            elements.enumerated().lazy.compactMap { path(in: $1, at: keys + [String($0)]) }.first
        case let members as [String: Any]:
            members.sorted { $0.key < $1.key }.lazy.compactMap { path(in: $1, at: keys + [$0]) }.first
        default: nil
        }
    }
}
