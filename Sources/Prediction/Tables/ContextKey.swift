/// Keys of contexts: a kind and what belongs to it, mixed to 64 bits; the same in every process.
enum ContextKey {
    /// What a context is made of; the raw value goes into the key.
    enum Kind: UInt64, CaseIterable, Sendable {
        case item1 = 1
        case item2, item3, item4, skills1, skills2, skills12, skills123, skillsToItem, transfer
    }

    @inline(__always)
    static func make(_ kind: Kind, _ first: Int32, _ second: Int32) -> UInt64 {
        mixed(mixed(kind.rawValue &* 0x9E37_79B9_7F4A_7C15, first), second)
    }

    @inline(__always)
    static func extended(_ key: UInt64, _ kind: Kind, _ next: Int32) -> UInt64 { mixed(key &+ kind.rawValue, next) }

    @inline(__always)
    private static func mixed(_ state: UInt64, _ value: Int32) -> UInt64 {
        var mix = (state ^ UInt64(UInt32(bitPattern: value))) &* 0xFF51_AFD7_ED55_8CCD
        mix ^= mix >> 32
        mix = mix &* 0xC4CE_B9FE_1A85_EC53
        return mix ^ mix >> 29
    }
}
