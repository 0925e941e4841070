/// Reads fixed-width numbers from the front of a text; every step leaves the place where it stopped.
struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func digits(_ count: Int) -> Int? {
        let head = rest.prefix(count)
        guard head.count == count, head.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func skip(oneOf characters: String) -> Bool {
        guard let next = rest.first, characters.utf8.contains(next) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// One or more digits after the point, as millionths; digits beyond the sixth are dropped.
    mutating func fractionInMillionths() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while let digit = digits(1) {
            if count < 6 { value = value * 10 + Int64(digit) }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 6)..<6 { value *= 10 }
        return value
    }

    mutating func zoneInSeconds() -> Int? {
        if skip(oneOf: "Zz") { return 0 }
        let isAhead = skip(oneOf: "+")
        guard isAhead || skip(oneOf: "-"), let hours = digits(2), hours <= 14 else { return nil }
        _ = skip(oneOf: ":")
        guard let minutes = digits(2), minutes < 60 else { return nil }
        return (isAhead ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
}

/// The number in decimal, with zeros in front up to the width.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
