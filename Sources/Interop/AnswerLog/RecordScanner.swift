/// Tells whether a place of a record is inside a quoted cell, fed with the record piece by piece.
///
/// A double quote opens a cell only as its first byte; inside, two stand for one; behind the closing quote the rest up
/// to the delimiter is plain. ``CellSplitter`` reads cells by the same rules.
struct RecordScanner {
    private enum Place {
        case cellStart, plain, quoted, quoteInQuoted
    }

    private let delimiter: UInt8
    private var place = Place.cellStart

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Whether a line end here would be part of a cell.
    var isInsideQuotes: Bool { place == .quoted }

    /// Moves over the next bytes of the record.
    mutating func pass(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes { place = place(after: byte) }
    }

    private func place(after byte: UInt8) -> Place {
        switch place {
        case .quoted: byte == UInt8(ascii: "\"") ? .quoteInQuoted : .quoted
        case .quoteInQuoted where byte == UInt8(ascii: "\""): .quoted
        case .cellStart where byte == UInt8(ascii: "\""): .quoted
        default: byte == delimiter ? .cellStart : .plain
        }
    }
}
