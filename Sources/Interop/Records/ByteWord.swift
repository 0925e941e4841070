/// Looks at eight bytes at once, the first of them lowest.
enum ByteWord {
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// The word that is this byte eight times.
    @inline(__always)
    static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The eight bytes at a place.
    @inline(__always)
    static func load(_ place: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    }

    /// Sets the top bit of each byte that is 0 in one of two words, and no other bit.
    @inline(__always)
    static func zeroes(_ first: UInt64, _ second: UInt64) -> UInt64 {
        // NB: no byte carries into the next one, so that every mark is right and not only the lowest.
        let isNoZero = ((first & ~tops) &+ ~tops | first) & ((second & ~tops) &+ ~tops | second)
        return ~isNoZero & tops
    }

    /// The top bits of the eight bytes as the bits of one.
    @inline(__always)
    static func gathered(_ word: UInt64) -> UInt64 { ((word &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }

    /// The number that the lowest `count` bytes spell as decimal digits, 1...8 of them; `nil` where one is no digit.
    @inline(__always)
    static func decimal(_ word: UInt64, count: Int) -> UInt64? {
        // NB: the digits move to the top, so that zeros fill the places before them.
        let digits = (word ^ repeating(0x30)) &<< UInt64(truncatingIfNeeded: 64 &- count &* 8)
        guard (digits | (digits &+ repeating(0x76))) & tops == 0 else { return nil }
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
    }
}
