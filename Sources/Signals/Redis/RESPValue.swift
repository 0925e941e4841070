/// An answer of Redis, in the second version of its protocol (RESP2).
package enum RESPValue: Hashable, Sendable {
    /// A short text, such as `OK`.
    case status(String)
    /// A refusal, such as `NOSCRIPT No matching script.`
    case error(String)
    /// A 64-bit integer.
    case integer(Int64)
    /// Any bytes.
    case bulk([UInt8])
    /// Several answers in one.
    case array([RESPValue])
    /// No answer.
    case null

    /// The text of a status or of bytes in UTF-8, else `nil`.
    package var text: String? {
        switch self {
        case .status(let text): text
        case .bulk(let bytes): String(validating: bytes, as: UTF8.self)
        default: nil
        }
    }
}
