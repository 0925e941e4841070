/// The bytes of one cell, without its quotes; they are valid until the next record is read.
struct Cell {
    /// How many bytes behind the end of a cell may be loaded.
    static let padding = 80

    let start: UnsafeRawPointer
    let end: UnsafeRawPointer

    /// How many bytes there are.
    @inline(__always)
    var count: Int { end - start }
    /// The bytes.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

    /// Up to seven bytes and how many they are, so that two short cells are equal where their tags are; 0 for a long one.
    @inline(__always)
    var tag: UInt64 {
        guard count < 8 else { return 0 }
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        // NB: the length is counted from 1, so that no short cell has the tag of a long one.
        return ByteWord.load(start) & ((1 &<< bits) &- 1) | (bits &+ 8) &<< 53
    }

    /// The first bytes as text, `limit` of them at most.
    func text(limit: Int = .max) -> String { String(decoding: bytes.prefix(limit), as: UTF8.self) }
}
