import Quantities

/// Reads single cells without making text of them where it can.
enum CellValue {
    /// 1, 0, true or false in any case; also 1.0 and 0.0, as spreadsheets write them.
    static func truth(_ cell: UnsafeRawBufferPointer) -> Bool? {
        if cell.count == 1 {
            return cell[0] == UInt8(ascii: "1") ? true : cell[0] == UInt8(ascii: "0") ? false : nil
        }
        switch String(decoding: cell, as: UTF8.self).lowercased() {
        case "true", "1.0": return true
        case "false", "0.0": return false
        default: return nil
        }
    }

    /// A finite number, or ISO 8601 as seconds since 1970.
    static func seconds(_ cell: UnsafeRawBufferPointer) -> Double? {
        if let whole = whole(cell) { return Double(whole) }
        let text = String(decoding: cell, as: UTF8.self)
        if let number = Double(text) { return number.isFinite ? number : nil }
        return Instant(iso8601: text)?.secondsSinceEpoch
    }

    /// Up to 15 digits, which a `Double` holds exactly.
    private static func whole(_ cell: UnsafeRawBufferPointer) -> Int? {
        guard (1...15).contains(cell.count) else { return nil }
        var value = 0
        for byte in cell {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}
