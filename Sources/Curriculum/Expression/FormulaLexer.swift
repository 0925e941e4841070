/// A piece of a formula.
enum FormulaToken: Hashable {
    case number(Number)
    case name(String)
    case text(String)
    /// An operator, bracket, comma or bar.
    case symbol(FormulaSymbol)
    /// A value of the template inside a learner's notation: `[[a|signed]]`, without its brackets.
    case hole(Range<Int>)
    case end
}

/// An operator, bracket, comma or bar.
enum FormulaSymbol: String {
    case plus = "+", minus = "-", times = "*", over = "/", power = "^", open = "(", close = ")", comma = ",", bar = "|"
    case equal = "==", unequal = "!=", atMost = "<=", atLeast = ">=", below = "<", above = ">"
}

/// Cuts the bytes of a formula into tokens, one at a time.
struct FormulaLexer {
    let bytes: [UInt8]
    /// Whether a name may hold points and digits (`c.name`, `x1`), as those of a template do.
    let hasLongNames: Bool
    private(set) var position: Int
    /// Where the token that was cut last begins.
    private(set) var start = 0

    init(_ bytes: [UInt8], from position: Int = 0, hasLongNames: Bool) {
        self.bytes = bytes
        self.position = position
        self.hasLongNames = hasLongNames
    }

    mutating func next() throws(FormulaSyntaxError) -> FormulaToken {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x09 {
            position += 1
        }
        start = position
        guard position < bytes.count else { return .end }
        let byte = bytes[position]
        if byte.isDigit || (byte == UInt8(ascii: ".") && peek(1)?.isDigit == true) { return .number(number()) }
        if byte.isLetter { return .name(name()) }
        if byte == UInt8(ascii: "\"") { return .text(try quotedText()) }
        if byte == UInt8(ascii: "["), peek(1) == byte { return .hole(try hole()) }
        return .symbol(try symbol())
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func name() -> String {
        let start = position
        while let byte = peek(0), byte.isLetter || (hasLongNames && (byte.isDigit || byte == 0x5F || byte == 0x2E)) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Digits with a point and an exponent; exact where they fit, else the nearest real number.
    private mutating func number() -> Number {
        var mantissa: Int128? = 0
        var places = 0
        var isPastPoint = false
        while let byte = peek(0), byte.isDigit || (byte == UInt8(ascii: ".") && !isPastPoint) {
            if byte.isDigit {
                mantissa = mantissa?.times(10).map { $0 &+ Int128(byte - 0x30) }
                places += isPastPoint ? 1 : 0
            } else {
                isPastPoint = true
            }
            position += 1
        }
        let shift = exponent() - places
        if let mantissa, let power = Int128.powerOfTen(shift.magnitude > 38 ? 39 : abs(shift)) {
            if shift <= 0, let value = Rational(mantissa, over: power) { return .exact(value) }
            if let whole = mantissa.times(power) { return .exact(Rational(whole)) }
        }
        let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? 0
        return .real(value.isFinite ? value : .greatestFiniteMagnitude)
    }

    /// The exponent after `e`, if digits follow it; at most 9999 in size.
    private mutating func exponent() -> Int {
        guard let mark = peek(0), mark | 0x20 == UInt8(ascii: "e") else { return 0 }
        let sign = peek(1)
        let hasSign = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
        guard peek(hasSign ? 2 : 1)?.isDigit == true else { return 0 }
        position += hasSign ? 2 : 1
        var value = 0
        while let byte = peek(0), byte.isDigit {
            value = min(value * 10 + Int(byte - 0x30), 9999)
            position += 1
        }
        return sign == UInt8(ascii: "-") ? -value : value
    }

    private mutating func quotedText() throws(FormulaSyntaxError) -> String {
        let start = position
        position += 1
        while let byte = peek(0), byte != UInt8(ascii: "\"") { position += 1 }
        guard position < bytes.count else { throw FormulaSyntaxError(reason: .unexpectedEnd, offset: start) }
        position += 1
        return String(decoding: bytes[(start + 1)..<(position - 1)], as: UTF8.self)
    }

    private mutating func hole() throws(FormulaSyntaxError) -> Range<Int> {
        let start = position + 2
        position = start
        while let byte = peek(0), !(byte == UInt8(ascii: "]") && peek(1) == byte) { position += 1 }
        guard position < bytes.count else { throw FormulaSyntaxError(reason: .unexpectedEnd, offset: start) }
        position += 2
        return start..<(position - 2)
    }

    private mutating func symbol() throws(FormulaSyntaxError) -> FormulaSymbol {
        let next = peek(1)
        if let symbol = Self.pair(bytes[position], next) {
            position += 2
            return symbol
        }
        guard let symbol = Self.single(bytes[position]) else {
            throw FormulaSyntaxError(reason: .unexpected(character), offset: position)
        }
        position += 1
        return symbol
    }

    private static func pair(_ first: UInt8, _ second: UInt8?) -> FormulaSymbol? {
        switch (first, second) {
        case (UInt8(ascii: "*"), UInt8(ascii: "*")): .power
        case (UInt8(ascii: "="), UInt8(ascii: "=")): .equal
        case (UInt8(ascii: "!"), UInt8(ascii: "=")): .unequal
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): .atMost
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): .atLeast
        default: nil
        }
    }

    private static func single(_ byte: UInt8) -> FormulaSymbol? {
        switch byte {
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "*"): .times
        case UInt8(ascii: "/"): .over
        case UInt8(ascii: "^"): .power
        case UInt8(ascii: "("): .open
        case UInt8(ascii: ")"): .close
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "|"): .bar
        case UInt8(ascii: "<"): .below
        case UInt8(ascii: ">"): .above
        default: nil
        }
    }

    /// The whole character at the position, for an error.
    private var character: String {
        String(decoding: bytes[position...].prefix(16), as: UTF8.self).first.map(String.init) ?? ""
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
