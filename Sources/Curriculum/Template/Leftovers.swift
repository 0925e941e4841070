/// Finds what a learner should never read in a finished text.
enum Leftovers {
    /// The first leftover of a text, or `nil`: `[[`, `nan`, `inf`, two signs in a row, `1x`.
    static func first(in text: String) -> String? {
        if text.contains("[[") { return "[[" }
        let bytes = Array(text.utf8)
        return word(in: bytes) ?? doubleSign(in: bytes) ?? unitCoefficient(in: bytes)
    }

    private static func word(in bytes: [UInt8]) -> String? {
        for word in bytes.split(whereSeparator: { !$0.isLetter }) {
            if word.elementsEqual("nan".utf8) { return "nan" }
            // NB: `\inf` is the infimum.
            let isCommand = word.startIndex > 0 && bytes[word.startIndex - 1] == UInt8(ascii: "\\")
            if word.elementsEqual("inf".utf8), !isCommand { return "inf" }
        }
        return nil
    }

    /// `+ -`, `- -`, `+ +` and `- +` before a value, inside and outside of formulas; not in chemical arrows or ions.
    private static func doubleSign(in bytes: [UInt8]) -> String? {
        var sign: (byte: UInt8, place: Int)?
        for (place, byte) in bytes.enumerated() where byte != 0x20 {
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            if isSign, let first = sign, isOperator(bytes, first.place), beginsValue(bytes, place + 1),
                place > first.place
            {
                let isRule = bytes[first.place...place].allSatisfy { $0 == byte }
                if !isRule || place - first.place > 1 {
                    return String(decoding: [first.byte, 0x20, byte], as: UTF8.self)
                }
            }
            sign = isSign ? (byte, place) : nil
        }
        return nil
    }

    /// Whether a sign stands between two terms: it has a space, a digit, a letter or a bracket before it.
    private static func isOperator(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard let before = bytes[..<place].last(where: { $0 != 0x20 }) else { return false }
        guard place >= 1, bytes[place - 1] == 0x20 || bytes[place - 1].isDigit else { return false }
        return before.isDigit || before.isLetter || before == UInt8(ascii: ")") || before == UInt8(ascii: "}")
    }

    private static func beginsValue(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard let next = bytes.dropFirst(place).first(where: { $0 != 0x20 }) else { return false }
        return next.isDigit || next.isLetter || next == UInt8(ascii: "\\")
    }

    /// `1x`, `1y`, `1z` with no digit, point or letter before them and no letter after.
    private static func unitCoefficient(in bytes: [UInt8]) -> String? {
        for (place, byte) in bytes.enumerated().dropFirst() where (UInt8(ascii: "x")...UInt8(ascii: "z")).contains(byte)
        {
            guard bytes[place - 1] == UInt8(ascii: "1") else { continue }
            let before = place >= 2 ? bytes[place - 2] : 0x20
            let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
            let isNumber = before.isDigit || before == UInt8(ascii: ".") || before.isLetter
            if !isNumber, !after.isLetter { return String(decoding: [UInt8(ascii: "1"), byte], as: UTF8.self) }
        }
        return nil
    }
}
