/// Numbers as text: their bytes, lowest first, in base 64 (RFC 4648) without padding; exact.
struct PackedNumbers: Sendable {
    let text: String

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    init(text: String) { self.text = text }

    init(_ numbers: [Float]) { self.init(words: numbers.map(\.bitPattern)) }

    init<Word: FixedWidthInteger>(words: [Word]) {
        let size = MemoryLayout<Word>.size
        var digits: [UInt8] = []
        digits.reserveCapacity(words.count * size * 4 / 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        for word in words {
            for byte in 0..<size {
                bits = bits << 8 | UInt32(UInt8(truncatingIfNeeded: word >> (8 * byte)))
                count += 8
                while count >= 6 {
                    count -= 6
                    digits.append(Self.digits[Int(bits >> count & 63)])
                }
            }
        }
        if count > 0 { digits.append(Self.digits[Int(bits << (6 - count) & 63)]) }
        text = String(decoding: digits, as: UTF8.self)
    }

    /// The numbers; `nil` where the text is not what ``init(_:)`` writes.
    var floats: [Float]? { words(UInt32.self)?.map(Float.init(bitPattern:)) }

    func words<Word: FixedWidthInteger>(_ type: Word.Type) -> [Word]? {
        let size = MemoryLayout<Word>.size
        var words: [Word] = []
        words.reserveCapacity(text.utf8.count * 3 / 4 / size)
        var word: Word = 0
        var filled = 0
        var bits: UInt32 = 0
        var count = 0
        for digit in text.utf8 {
            let value = Self.values[Int(digit)]
            guard value < 64 else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            word |= Word(truncatingIfNeeded: bits >> count & 255) << (8 * filled)
            filled += 1
            guard filled == size else { continue }
            words.append(word)
            word = 0
            filled = 0
        }
        return filled == 0 ? words : nil
    }
}

extension PackedNumbers: Codable {
    init(from decoder: any Decoder) throws {
        self.init(text: try decoder.singleValueContainer().decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
