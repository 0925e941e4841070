#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Takes the quotes from quoted cells; a cell that holds quotes itself is copied into a buffer, others stay in place.
struct CellUnquoter: ~Copyable {
    private static let quote = UInt8(ascii: "\"")

    // NB: what is copied of one record is shorter than the record.
    private let buffer = UnsafeMutableRawPointer.allocate(
        byteCount: ByteWindow.longestLine + Cell.padding,
        alignment: 16
    )
    private var used = 0

    deinit { buffer.deallocate() }

    /// Forgets the cells of the record before.
    mutating func clear() { used = 0 }

    /// The cell behind an opening quote, and the place behind its closing quote, which is `end` where it has none.
    mutating func cell(
        behind open: UnsafeRawPointer,
        end: UnsafeRawPointer
    ) -> (cell: Cell, rest: UnsafeRawPointer) {
        let first = open + 1
        let close = Self.quote(from: first, to: end)
        guard let close else { return (Cell(start: first, end: end), end) }
        // NB: a line end stands behind the last byte of the window, so that there is a next byte.
        guard (close + 1).load(as: UInt8.self) == Self.quote else {
            return (Cell(start: first, end: close), close + 1)
        }
        return copy(from: first, quote: close, end: end)
    }

    private mutating func copy(
        from first: UnsafeRawPointer,
        quote: UnsafeRawPointer,
        end: UnsafeRawPointer
    ) -> (cell: Cell, rest: UnsafeRawPointer) {
        let start = used
        var piece = first
        var quote: UnsafeRawPointer? = quote
        while let found = quote {
            guard (found + 1).load(as: UInt8.self) == Self.quote else {
                append(piece, found - piece)
                return (Cell(start: buffer + start, end: buffer + used), found + 1)
            }
            append(piece, found + 1 - piece)
            piece = found + 2
            quote = Self.quote(from: piece, to: end)
        }
        // NB: the cell is never closed and takes the rest of the bytes, of which the line end is no part.
        let isCut = end > piece && (end - 1).load(as: UInt8.self) == UInt8(ascii: "\r")
        append(piece, (isCut ? end - 1 : end) - piece)
        return (Cell(start: buffer + start, end: buffer + used), end)
    }

    private mutating func append(_ bytes: UnsafeRawPointer, _ count: Int) {
        memcpy(buffer + used, bytes, count)
        used += count
    }

    private static func quote(from first: UnsafeRawPointer, to end: UnsafeRawPointer) -> UnsafeRawPointer? {
        guard first < end else { return nil }
        return memchr(first, Int32(quote), end - first).map { UnsafeRawPointer($0) }
    }
}
