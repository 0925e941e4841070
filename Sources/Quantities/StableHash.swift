/// A 64-bit hash of bytes that is the same in every process and on every machine (FNV-1a).
///
/// For seeds and for sharing work out; not for secrets and not against an adversary.
public struct StableHash: Sendable {
    /// The hash of what was fed so far.
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Starts with nothing fed.
    public init() {}

    /// Feeds the bytes of a text and a separator, so that ("a", "bc") differs from ("ab", "c").
    public mutating func feed(_ text: String) {
        for byte in text.utf8 { feed(byte) }
        feed(0xFF)
    }

    /// Feeds one byte.
    public mutating func feed(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
