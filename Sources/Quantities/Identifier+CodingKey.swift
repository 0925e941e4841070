extension Identifier: CodingKeyRepresentable {
    /// The raw text as the key of a keyed container, so that a dictionary by identifier is written as an object.
    public var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

    /// Makes an identifier from the key of a keyed container; returns `nil` where the text is not an identifier.
    public init?(codingKey: some CodingKey) {
        self.init(rawValue: codingKey.stringValue)
    }
}

private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
}
