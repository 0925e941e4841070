/// Whether a scalar may stand in an identifier: neither white space nor a control character nor a byte-order mark.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace && scalar.value != 0xFEFF
}

/// A name of one thing of the domain that cannot be mistaken for the name of another kind of thing.
///
/// `Subject` is a phantom: it exists only so that a learner's identifier does not compile where a concept's is wanted.
/// Equality and order are those of the raw text.
public struct Identifier<Subject>: RawRepresentable, Hashable, Comparable, Sendable {
    /// The longest identifier, in UTF-8 bytes.
    public static var longest: Int { 128 }

    /// The identifier as text: 1 to 128 bytes of UTF-8, no white space, no control characters.
    public let rawValue: String

    /// Makes an identifier from text that may come from outside.
    ///
    /// Returns `nil` for text that is empty, longer than ``longest`` bytes, or holds white space or a control character.
    public init?(rawValue: String) {
        guard !rawValue.isEmpty, rawValue.utf8.count <= Self.longest else { return nil }
        // NB: nearly every identifier is ASCII, and looking at its bytes costs a tenth of asking Unicode.
        let isClean = rawValue.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } || rawValue.unicodeScalars.allSatisfy(isPlain)
        guard isClean else { return nil }
        self.rawValue = rawValue
    }

    /// Makes an identifier from text that was checked when it was stored.
    public init(stored rawValue: String) {
        self.rawValue = rawValue
    }

    /// Orders identifiers as their raw text.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: CustomStringConvertible {
    /// The raw text.
    public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    /// Makes an identifier from a literal in the source.
    public init(stringLiteral value: String) {
        self.rawValue = value
    }
}

extension Identifier: Codable {
    /// Reads an identifier from a single string; throws `DecodingError.dataCorrupted` where it is not one.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Self(rawValue: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "an identifier is 1 to \(Self.longest) bytes without white space"
            )
        }
        self = identifier
    }

    /// Writes the identifier as a single string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
