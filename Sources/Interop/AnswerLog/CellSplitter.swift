/// Finds the cells of one record; quoted cells are unfolded into a buffer of their own.
struct CellSplitter: ~Copyable {
    private let delimiter: UInt8
    private let unquoted = UnsafeMutableRawBufferPointer.allocate(byteCount: LineReader.longestLine, alignment: 16)

    init(delimiter: UInt8) { self.delimiter = delimiter }

    deinit { unquoted.deallocate() }

    /// The bytes of the cell that begins at `start`, valid until the next call; moves `start` behind its delimiter.
    ///
    /// Returns `nil` behind the last cell, where `start` is beyond the end of the line.
    mutating func next(of line: UnsafeRawBufferPointer, from start: inout Int) -> UnsafeRawBufferPointer? {
        guard start <= line.count else { return nil }
        if start < line.count, line[start] == UInt8(ascii: "\"") { return unquote(line, from: &start) }
        let first = start
        var end = start
        while end < line.count, line[end] != delimiter { end += 1 }
        start = end + 1
        return UnsafeRawBufferPointer(rebasing: line[first..<end])
    }

    private mutating func unquote(_ line: UnsafeRawBufferPointer, from start: inout Int) -> UnsafeRawBufferPointer {
        var length = 0
        var place = start + 1
        while place < line.count {
            if line[place] == UInt8(ascii: "\"") {
                guard place + 1 < line.count, line[place + 1] == UInt8(ascii: "\"") else { break }
                place += 1
            }
            unquoted[length] = line[place]
            length += 1
            place += 1
        }
        while place < line.count, line[place] != delimiter { place += 1 }
        start = place + 1
        return UnsafeRawBufferPointer(rebasing: unquoted[..<length])
    }
}
