#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Cuts bytes into records at line ends, holding one buffer whatever the size of the source.
///
/// A line end inside double quotes does not end a record.
struct LineReader: ~Copyable {
    static let longestLine = 1 << 20

    private var source: CompressedSource
    private var buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    private var isSourceEmpty = false

    init(source: consuming CompressedSource) {
        self.source = source
        buffer = .allocate(byteCount: 1 << 19, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    var progress: Double {
        source.fileSize == 0 ? 0 : Double(source.filePosition) / Double(source.fileSize)
    }

    /// The bytes of the next record without its line end, valid until the next call; `nil` at the end.
    mutating func next(row: Int) throws(AnswerLogError) -> UnsafeRawBufferPointer? {
        var searched = start
        var hasQuotes = false
        while true {
            if let lineEnd = lineEnd(from: &searched, hasQuotes: &hasQuotes) {
                return take(upTo: lineEnd, next: lineEnd + 1)
            }
            if isSourceEmpty {
                guard start < end else { return nil }
                return take(upTo: end, next: end)
            }
            let consumed = searched - start
            try refill(row: row)
            searched = start + consumed
        }
    }

    private mutating func take(upTo lineEnd: Int, next: Int) -> UnsafeRawBufferPointer {
        let first = start
        start = next
        let last = lineEnd > first && buffer[lineEnd - 1] == UInt8(ascii: "\r") ? lineEnd - 1 : lineEnd
        return UnsafeRawBufferPointer(rebasing: buffer[first..<last])
    }

    /// The place of the next line end outside quotes; moves `searched` over what was looked at.
    private func lineEnd(from searched: inout Int, hasQuotes: inout Bool) -> Int? {
        while searched < end {
            guard let base = buffer.baseAddress,
                let found = memchr(base + searched, Int32(UInt8(ascii: "\n")), end - searched)
            else { break }
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if countQuotes(in: searched..<place) { hasQuotes.toggle() }
            searched = place + 1
            if !hasQuotes { return place }
        }
        if countQuotes(in: searched..<end) { hasQuotes.toggle() }
        searched = end
        return nil
    }

    /// Whether the number of double quotes in a part of the buffer is odd.
    private func countQuotes(in range: Range<Int>) -> Bool {
        guard let base = buffer.baseAddress,
            memchr(base + range.lowerBound, Int32(UInt8(ascii: "\"")), range.count) != nil
        else { return false }
        return buffer[range].reduce(into: false) { isOdd, byte in
            if byte == UInt8(ascii: "\"") { isOdd.toggle() }
        }
    }

    private mutating func refill(row: Int) throws(AnswerLogError) {
        let length = end - start
        guard length < Self.longestLine else { throw .lineTooLong(row: row) }
        if start > 0 {
            UnsafeMutableRawBufferPointer(rebasing: buffer[0..<length])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        } else if length == buffer.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
            buffer.deallocate()
            buffer = larger
        }
        start = 0
        end = length
        do throws(ByteSourceError) {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            end += count
            isSourceEmpty = count == 0
        } catch {
            throw .source(error)
        }
    }
}
