import Quantities

/// Reads single cells without making text of them where it can.
enum CellValue {
    /// The powers of ten by which digits behind a point are divided.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// 1, 0, true or false in any case; also 1.0 and 0.0, as spreadsheets write them.
    @inline(__always)
    static func truth(_ cell: Cell) -> Bool? {
        guard cell.count == 1 else { return longTruth(cell) }
        let digit = cell.start.load(as: UInt8.self) &- 0x30
        return digit > 1 ? nil : digit == 1
    }

    /// A finite number, or ISO 8601 as seconds since 1970.
    @inline(__always)
    static func seconds(_ cell: Cell) -> Double? {
        if let whole = whole(cell) { return Double(whole) }
        return fraction(cell) ?? other(cell)
    }

    @inline(never)
    private static func longTruth(_ cell: Cell) -> Bool? {
        switch cell.text().lowercased() {
        case "true", "1.0": true
        case "false", "0.0": false
        default: nil
        }
    }

    /// Up to 15 digits, which a `Double` holds exactly.
    @inline(__always)
    private static func whole(_ cell: Cell) -> Int64? {
        guard cell.count > 0, cell.count < 16 else { return nil }
        let first = ByteWord.decimal(ByteWord.load(cell.start), count: min(cell.count, 8))
        guard let first else { return nil }
        if cell.count <= 8 { return Int64(truncatingIfNeeded: first) }
        let rest = ByteWord.decimal(ByteWord.load(cell.start + 8), count: cell.count &- 8)
        guard let rest else { return nil }
        var scale: UInt64 = 1
        for _ in 8..<cell.count { scale &*= 10 }
        return Int64(truncatingIfNeeded: first &* scale &+ rest)
    }

    /// Up to 15 digits with a point among them; whole number and power of ten are exact, and so the quotient is rounded
    /// once, as it should be.
    @inline(never)
    private static func fraction(_ cell: Cell) -> Double? {
        guard cell.count > 2, cell.count < 17 else { return nil }
        var digits: Int64 = 0
        var point: Int?
        for (place, byte) in cell.bytes.enumerated() {
            if byte == UInt8(ascii: "."), point == nil, place > 0 {
                point = place
            } else if byte &- 0x30 < 10 {
                digits = digits &* 10 &+ Int64(byte &- 0x30)
            } else {
                return nil
            }
        }
        guard let point, point < cell.count - 1 else { return nil }
        return Double(digits) / powers[cell.count - 1 - point]
    }

    @inline(never)
    private static func other(_ cell: Cell) -> Double? {
        let text = cell.text()
        if let number = Double(text) { return number.isFinite ? number : nil }
        return Instant(iso8601: text)?.secondsSinceEpoch
    }
}
