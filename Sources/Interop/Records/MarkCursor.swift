/// Steps from one delimiter or line end to the next, which it finds 64 bytes at a time.
struct MarkCursor {
    private static let blockSize = 64

    private let delimiters: UInt64
    /// Where the bytes begin that ``marks`` is about.
    private var block: UnsafeRawPointer
    /// Which bytes of the block are delimiters or line ends and were not passed, the first of them lowest.
    private var marks: UInt64

    /// Makes a cursor that begins at `place`.
    init(delimiter: UInt8, at place: UnsafeRawPointer) {
        delimiters = ByteWord.repeating(delimiter)
        block = place
        marks = 0
        look(at: place)
    }

    /// Moves to `place`, up to ``Cell/padding`` bytes behind which are looked at.
    @inline(__always)
    mutating func look(at place: UnsafeRawPointer) {
        block = place
        let first = marks(place, 0) | marks(place, 8) | marks(place, 16) | marks(place, 24)
        let second = marks(place, 32) | marks(place, 40) | marks(place, 48) | marks(place, 56)
        marks = first | second
    }

    /// Passes over the next mark and returns where it is; one must be there, for there is no other end.
    @inline(__always)
    mutating func next() -> UnsafeRawPointer {
        while marks == 0 { look(at: block + Self.blockSize) }
        let mark = block + marks.trailingZeroBitCount
        marks &= marks &- 1
        return mark
    }

    /// Bit i says whether byte i of the eight at an offset of a place is a mark.
    @inline(__always)
    private func marks(_ place: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        let word = ByteWord.load(place + offset)
        let isMark = ByteWord.zeroes(word ^ delimiters, word ^ ByteWord.repeating(UInt8(ascii: "\n")))
        return ByteWord.gathered(isMark) &<< UInt64(truncatingIfNeeded: offset)
    }
}
