/// Makes a typed number plain: thousands without commas, `x` as a multiplication sign, `√2` as `sqrt(2)`, no `x =` in front.
enum QuantityNotation {
    /// The plain text of a number with its unit.
    static func bytes(of text: String) -> [UInt8] {
        let source = withoutSubject(LearnerNotation(text).bytes)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 8)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "%") {
                result.append(contentsOf: " percent".utf8)
            } else if byte == UInt8(ascii: ","), isThousands(source, at: index) {
                // dropped
            } else if byte | 0x20 == UInt8(ascii: "x"), isBetweenDigits(source, index) {
                result.append(UInt8(ascii: "*"))
            } else if byte == 0x20, isBeforeExponent(source, index) {
                // dropped
            } else if byte == UInt8(ascii: "t"), source.prefix(index).suffix(3).elementsEqual("sqr".utf8) {
                result.append(byte)
                index = appendRadicand(source, after: index, to: &result)
            } else {
                result.append(byte)
            }
            index += 1
        }
        return result
    }

    /// Cuts `x =`, `v_1 =` or `=` from the front.
    private static func withoutSubject(_ bytes: [UInt8]) -> [UInt8] {
        guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals <= 16 else { return bytes }
        let isName = bytes[..<equals].allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x20 || $0 == 0x5F }
        let startsWithDigit = bytes.first { $0 != 0x20 }?.isDigit == true
        return isName && !startsWithDigit ? Array(bytes[(equals + 1)...]) : bytes
    }

    /// Whether a comma groups digits, in threes (1,000,000) or as in India (10,00,000).
    private static func isThousands(_ bytes: [UInt8], at comma: Int) -> Bool {
        func isPart(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: ",") }
        let start = bytes[..<comma].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
        let end = bytes[comma...].firstIndex { !isPart($0) } ?? bytes.count
        if start > 0, bytes[start - 1] == UInt8(ascii: ".") { return false }
        let groups = bytes[start..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(
            \.count
        )
        guard let first = groups.first, groups.last == 3 else { return false }
        let middle = groups.dropFirst().dropLast()
        return (1...3).contains(first) && middle.allSatisfy { $0 == 3 }
            || (1...2).contains(first) && middle.allSatisfy { $0 == 2 }
    }

    private static func isBetweenDigits(_ bytes: [UInt8], _ index: Int) -> Bool {
        let before = bytes[..<index].last { $0 != 0x20 }
        let after = bytes[(index + 1)...].first { $0 != 0x20 }
        return (before?.isDigit == true || before == UInt8(ascii: ")")) && after?.isDigit == true
    }

    /// Whether a space stands between the digits and the exponent of `1.6 e-19`.
    private static func isBeforeExponent(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, bytes[index - 1].isDigit, index + 2 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "e")
        else { return false }
        let sign = bytes[index + 2]
        return sign.isDigit || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    }

    /// Puts brackets around the digits that follow a root sign; returns the last index used.
    private static func appendRadicand(_ bytes: [UInt8], after index: Int, to result: inout [UInt8]) -> Int {
        let digits = bytes[(index + 1)...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard !digits.isEmpty else { return index }
        result.append(UInt8(ascii: "("))
        result.append(contentsOf: digits)
        result.append(UInt8(ascii: ")"))
        return index + digits.count
    }
}
