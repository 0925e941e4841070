#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Cuts bytes into records at line ends, holding one buffer whatever the size of the source.
///
/// A line end inside a quoted cell does not end a record.
struct LineReader: ~Copyable {
    static let longestLine = 1 << 20

    private let delimiter: UInt8
    private var source: CompressedSource
    private var buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    private var isSourceEmpty = false

    /// Makes a reader whose buffer begins with `bufferSize` bytes, 1...``longestLine``; it grows to the longest record.
    init(source: consuming CompressedSource, delimiter: UInt8, bufferSize: Int) {
        self.source = source
        self.delimiter = delimiter
        buffer = .allocate(byteCount: min(max(1, bufferSize), Self.longestLine), alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    var progress: Double {
        source.fileSize == 0 ? 0 : Double(source.filePosition) / Double(source.fileSize)
    }

    /// The bytes of the next record without its line end, valid until the next call; `nil` at the end.
    mutating func next(row: Int) throws(AnswerLogError) -> UnsafeRawBufferPointer? {
        var searched = start
        var scanner = RecordScanner(delimiter: delimiter)
        while true {
            if let lineEnd = lineEnd(from: &searched, scanner: &scanner) {
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

    /// Steps over the mark that some programs put before UTF-8; to be called before the first record is read.
    mutating func skipByteOrderMark() throws(AnswerLogError) {
        while end - start < 3, !isSourceEmpty { try refill(row: 0) }
        if buffer[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    }

    private mutating func take(upTo lineEnd: Int, next: Int) -> UnsafeRawBufferPointer {
        let first = start
        start = next
        let last = lineEnd > first && buffer[lineEnd - 1] == UInt8(ascii: "\r") ? lineEnd - 1 : lineEnd
        return UnsafeRawBufferPointer(rebasing: buffer[first..<last])
    }

    /// The place of the next line end outside quotes; moves `searched` over what was looked at.
    private func lineEnd(from searched: inout Int, scanner: inout RecordScanner) -> Int? {
        while let place = firstPlace(of: UInt8(ascii: "\n"), in: searched..<end) {
            // NB: most records hold no quote, and then the line end is the record's without a look at every byte.
            if searched == start, firstPlace(of: UInt8(ascii: "\""), in: start..<place) == nil { return place }
            scanner.pass(UnsafeRawBufferPointer(rebasing: buffer[searched..<place]))
            searched = place
            if !scanner.isInsideQuotes { return place }
            scanner.pass(UnsafeRawBufferPointer(rebasing: buffer[place..<place + 1]))
            searched = place + 1
        }
        scanner.pass(UnsafeRawBufferPointer(rebasing: buffer[searched..<end]))
        searched = end
        return nil
    }

    private func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = buffer.baseAddress.map(UnsafeRawPointer.init),
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private mutating func refill(row: Int) throws(AnswerLogError) {
        let length = end - start
        guard length < Self.longestLine else { throw .lineTooLong(row: row) }
        if start > 0 {
            UnsafeMutableRawBufferPointer(rebasing: buffer[0..<length])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        } else if length == buffer.count {
            // NB: never longer than a line may be, which is what the cell splitter's buffer holds.
            let size = min(buffer.count * 2, Self.longestLine)
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
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
