/// Why a formula cannot be read, and where.
package struct FormulaSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        /// Something stands where it cannot.
        case unexpected(String)
        /// The formula ends too soon.
        case unexpectedEnd
        /// Two values stand side by side without an operator.
        case sideBySide
        /// A name that is not known here, and a known one that is near.
        case unknownName(String, meant: String?)
        /// A function was given a number of arguments that it does not take.
        case wrongArgumentCount(function: String, given: Int)
        /// A value of one kind stands where another is needed.
        case wrongKind(wanted: ValueKind, found: ValueKind)
        /// The format after `|` is not known.
        case unknownFormat(String)
        /// The formula is longer than so many bytes.
        case tooLong(limit: Int)
        /// Brackets are nested more than 40 deep.
        case tooDeep
    }

    /// What is wrong.
    package let reason: Reason
    /// The place in UTF-8 bytes from the beginning of the formula.
    package let offset: Int
}

extension FormulaSyntaxError: CustomStringConvertible {
    /// The error as a sentence without its subject: "at 5: expected a value, found `)`".
    package var description: String { "at \(offset + 1): \(reason)" }
}

extension FormulaSyntaxError.Reason: CustomStringConvertible {
    /// The reason in words.
    package var description: String {
        switch self {
        case .unexpected(let text): "did not expect `\(text)`"
        case .unexpectedEnd: "something is missing at the end"
        case .sideBySide: "an operator is missing between two values"
        case .unknownName(let name, let meant):
            "unknown name `\(name)`" + (meant.map { ", did you mean `\($0)`?" } ?? "")
        case .wrongArgumentCount(let function, let given): "`\(function)` does not take \(given) argument(s)"
        case .wrongKind(let wanted, let found): "needs a \(wanted.rawValue), found a \(found.rawValue)"
        case .unknownFormat(let name): "unknown format `\(name)`"
        case .tooLong(let limit): "is longer than \(limit) bytes"
        case .tooDeep: "is nested too deeply"
        }
    }
}
