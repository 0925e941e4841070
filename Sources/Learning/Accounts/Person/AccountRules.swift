import Foundation

/// What names and languages are taken.
enum AccountRules {
    /// A display or class name without white space around it; throws ``AccountError/invalidDisplayName``.
    static func displayName(_ typed: String) throws(AccountError) -> String {
        let name = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        let hasControls = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard (1...100).contains(name.count), name.utf8.count <= 1000, !hasControls else {
            throw .invalidDisplayName
        }
        return name
    }

    /// A BCP 47 tag by its form; throws ``AccountError/invalidLanguage``.
    static func language(_ tag: String) throws(AccountError) -> String {
        let isClean = tag.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard (2...35).contains(tag.utf8.count), isClean, !tag.hasPrefix("-") else { throw .invalidLanguage }
        return tag
    }
}
