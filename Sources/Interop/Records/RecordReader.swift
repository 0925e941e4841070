/// Cuts bytes into records and records into cells.
///
/// A double quote opens a cell only as its first byte; inside, two stand for one, and neither the delimiter nor a line
/// end counts; behind the closing quote the rest up to the delimiter is passed over. A record ends at a line feed, or a
/// carriage return and a line feed, or with the bytes.
struct RecordReader: ~Copyable {
    private static let quote = UInt8(ascii: "\"")
    private static let lineEnd = UInt8(ascii: "\n")

    private var window: ByteWindow
    private var cursor: MarkCursor
    // NB: one cell a byte is the most that a record can have; memory that is never written costs nothing.
    private let cells = UnsafeMutablePointer<Cell>.allocate(capacity: ByteWindow.longestLine + 1)
    private var unquoter = CellUnquoter()

    init(source: consuming CompressedSource, delimiter: UInt8, bufferSize: Int) throws(AnswerLogError) {
        var window = ByteWindow(source: source, size: bufferSize)
        try window.skipByteOrderMark()
        cursor = MarkCursor(delimiter: delimiter, at: window.start)
        self.window = window
    }

    deinit { cells.deallocate() }

    /// How much of the file was read, in 0...1; 0 where its size is not known.
    var progress: Double { window.progress }

    /// A cell of the record that was read last, by its place, which is below what ``next(row:)`` returned.
    @inline(__always)
    subscript(place: Int) -> Cell { cells[place] }

    /// Reads the next record and returns the number of its cells, 0 for an empty line; `nil` at the end.
    ///
    /// Throws ``AnswerLogError`` where the bytes cannot be read or the record is longer than 1 MiB, which `row` tells.
    @inline(__always)
    mutating func next(row: Int) throws(AnswerLogError) -> Int? {
        while true {
            if window.start < window.end {
                var count = 0
                let end = cut(&count)
                // NB: a line end stands behind the window; only at the end of the bytes does it end a record.
                if end < window.end || window.isLast { return finish(count, end) }
            } else if window.isLast {
                return nil
            }
            try window.refill(row: row)
            cursor.look(at: window.start)
        }
    }

    /// Cuts the record at the start of the window into cells; returns where its line end is.
    @inline(__always)
    private mutating func cut(_ count: inout Int) -> UnsafeRawPointer {
        unquoter.clear()
        // NB: a copy, which stays in registers.
        var cursor = cursor
        var place = window.start
        while true {
            let end: UnsafeRawPointer
            if place.load(as: UInt8.self) == Self.quote {
                cursor.look(at: unquote(place, into: count))
                end = cursor.next()
            } else {
                end = cursor.next()
                cells[count] = Cell(start: place, end: end)
            }
            count &+= 1
            if end.load(as: UInt8.self) == Self.lineEnd {
                self.cursor = cursor
                return end
            }
            place = end + 1
        }
    }

    /// Reads a quoted cell; returns the place behind it.
    @inline(never)
    private mutating func unquote(_ start: UnsafeRawPointer, into place: Int) -> UnsafeRawPointer {
        let (cell, rest) = unquoter.cell(behind: start, end: window.end)
        cells[place] = cell
        return rest
    }

    /// Takes the record from the window; returns the number of its cells, 0 where it is empty.
    @inline(__always)
    private mutating func finish(_ count: Int, _ end: UnsafeRawPointer) -> Int {
        let start = window.start
        window.take(upTo: end + 1)
        var last = cells[count &- 1]
        if last.count > 0, last.end == end, (end - 1).load(as: UInt8.self) == UInt8(ascii: "\r") {
            last = Cell(start: last.start, end: end - 1)
            cells[count &- 1] = last
        }
        return count == 1 && last.count == 0 && last.start == start ? 0 : count
    }
}
