import Foundation

/// A password as typed, for as long as one request lasts; it never prints.
package struct Password: Sendable {
    /// The password, composed (NFKC) so that it does not depend on the keyboard; never empty.
    let text: String

    /// Takes a password as typed; an empty one becomes a single zero character, which nobody can have.
    package init(_ typed: String) {
        let composed = typed.precomposedStringWithCompatibilityMapping
        text = composed.isEmpty ? "\0" : composed
    }

    /// UTF-8, at least one byte.
    var bytes: [UInt8] { Array(text.utf8) }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `(password)`.
    package var description: String { "(password)" }
    /// Always `(password)`.
    package var debugDescription: String { "(password)" }
    /// Shows no children, so that a dump does not print the password either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
