#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The part of a source that is being read: one buffer, whatever the size of the source.
///
/// A line end stands behind the last byte, so that a search always ends, and ``Cell/padding`` bytes can be loaded there.
struct ByteWindow: ~Copyable {
    static let longestLine = 1 << 20

    private var source: CompressedSource
    private var buffer: UnsafeMutableRawPointer
    private var size: Int
    /// The first byte that was not taken.
    private(set) var start: UnsafeRawPointer
    /// The end of the bytes that are there.
    private(set) var end: UnsafeRawPointer
    /// Whether the source has no more bytes.
    private(set) var isLast = false

    /// Makes a window that begins with `size` bytes, 1...``longestLine``; it grows to the longest record.
    init(source: consuming CompressedSource, size: Int) {
        self.source = source
        self.size = min(max(1, size), Self.longestLine)
        buffer = .allocate(byteCount: self.size + Cell.padding, alignment: 16)
        buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "\n"), count: self.size + Cell.padding)
        start = UnsafeRawPointer(buffer)
        end = start
    }

    deinit { buffer.deallocate() }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    var progress: Double {
        source.fileSize == 0 ? 0 : Double(source.filePosition) / Double(source.fileSize)
    }

    /// Takes the bytes up to `place`, which may be one behind the end.
    @inline(__always)
    mutating func take(upTo place: UnsafeRawPointer) { start = place < end ? place : end }

    /// Steps over the mark that some programs put before UTF-8; to be called before anything is taken.
    mutating func skipByteOrderMark() throws(AnswerLogError) {
        while end - start < 3, !isLast { try refill(row: 0) }
        if UnsafeRawBufferPointer(start: start, count: end - start).starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    }

    /// Moves what was not taken to the front and reads on behind it; `row` is told where the record is too long.
    mutating func refill(row: Int) throws(AnswerLogError) {
        let length = end - start
        guard length < Self.longestLine else { throw .lineTooLong(row: row) }
        if start > UnsafeRawPointer(buffer) {
            memmove(buffer, start, length)
        } else if length == size {
            grow(keeping: length)
        }
        start = UnsafeRawPointer(buffer)
        do throws(ByteSourceError) {
            let free = UnsafeMutableRawBufferPointer(start: buffer + length, count: size - length)
            let count = try source.read(into: free)
            end = start + length + count
            isLast = count == 0
        } catch {
            end = start + length
            throw .source(error)
        }
        buffer.storeBytes(of: UInt8(ascii: "\n"), toByteOffset: end - start, as: UInt8.self)
    }

    private mutating func grow(keeping length: Int) {
        // NB: never longer than a line may be, which is what the buffer for quoted cells holds.
        size = min(size * 2, Self.longestLine)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: size + Cell.padding, alignment: 16)
        larger.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "\n"), count: size + Cell.padding)
        memcpy(larger, buffer, length)
        buffer.deallocate()
        buffer = larger
    }
}
