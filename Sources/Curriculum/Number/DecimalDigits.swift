/// The decimal digits of a number, for rounding and writing.
///
/// The value is `0.d₁d₂d₃… × 10^point`; zero has no digits.
struct DecimalDigits: Hashable, Sendable {
    private(set) var isNegative: Bool
    /// The digits, most significant first, each 0...9; the first and the last are not 0.
    private(set) var digits: [UInt8]
    /// How many digits stand before the decimal point; may be negative.
    private(set) var point: Int

    /// The digits of a number; a fraction without an end is carried on to 24 significant digits.
    init(_ number: Number) {
        switch number {
        case .exact(let fraction): self.init(fraction)
        case .real(let value): self.init(value)
        }
        trim()
    }

    private init(_ fraction: Rational) {
        isNegative = fraction.numerator < 0
        let bottom = fraction.denominator.magnitude
        var (whole, remainder) = fraction.numerator.magnitude.quotientAndRemainder(dividingBy: bottom)
        digits = whole == 0 ? [] : String(whole).utf8.map { $0 - 0x30 }
        point = digits.count
        // NB: the remainder times ten must fit; denominators beyond 2^124 lose digits that no text shows.
        while remainder != 0, digits.count < 24, remainder <= UInt128.max / 10 {
            (whole, remainder) = (remainder * 10).quotientAndRemainder(dividingBy: bottom)
            if digits.isEmpty, whole == 0 { point -= 1 } else { digits.append(UInt8(whole)) }
        }
    }

    /// The shortest digits that name the real number, so that 2.675 rounds as it reads.
    private init(_ value: Double) {
        isNegative = value < 0
        digits = []
        point = 0
        var exponent = 0
        var isPastPoint = false
        var rest = value.magnitude.description.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: ".") {
                isPastPoint = true
            } else if byte == UInt8(ascii: "e") {
                exponent = Int(Substring(rest)) ?? 0
                break
            } else if digits.isEmpty, byte == 0x30 {
                point -= isPastPoint ? 1 : 0
            } else {
                digits.append(byte - 0x30)
                point += isPastPoint ? 0 : 1
            }
        }
        point += exponent
    }

    /// The power of ten of the first digit: 3 for 1234, -2 for 0.05; 0 for zero.
    var exponent: Int { digits.isEmpty ? 0 : point - 1 }

    /// The number rounded to so many significant figures, halves away from zero.
    func rounded(significant count: Int) -> DecimalDigits { rounded(keeping: count) }

    /// The number rounded to so many decimals, halves away from zero.
    func rounded(decimals count: Int) -> DecimalDigits { rounded(keeping: point + count) }

    private func rounded(keeping count: Int) -> DecimalDigits {
        guard count < digits.count else { return self }
        var result = self
        result.digits = count >= 0 ? Array(digits.prefix(count)) : []
        if count >= 0, digits[count] >= 5 { result.increment(keeping: count) }
        result.trim()
        return result
    }

    /// Adds one unit in the last of `count` digits.
    private mutating func increment(keeping count: Int) {
        for index in digits.indices.reversed() {
            guard digits[index] == 9 else {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        point += 1
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (isNegative, point) = (false, 0) }
    }

    /// The digits as a number, exact where it fits.
    var number: Number {
        var top: Int128 = 0
        for digit in digits {
            guard let shifted = top.times(10) else { return .real(Double(plain()) ?? 0) }
            top = shifted + Int128(digit)
        }
        let shift = point - digits.count
        guard let power = Int128.powerOfTen(abs(shift)) else { return .real(Double(plain()) ?? 0) }
        let signed = isNegative ? -top : top
        guard let value = shift < 0 ? Rational(signed, over: power) : signed.times(power).map({ Rational($0) })
        else { return .real(Double(plain()) ?? 0) }
        return .exact(value)
    }

    /// The number as `-12.5`, with zeros at the end up to so many decimals.
    func plain(decimals: Int = 0) -> String {
        var bytes: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if point <= 0 { bytes.append(0x30) }
        for index in 0..<max(point, 0) { bytes.append(0x30 + (index < digits.count ? digits[index] : 0)) }
        let places = max(digits.count - point, decimals)
        if places > 0 {
            bytes.append(UInt8(ascii: "."))
            for place in point..<(point + places) {
                bytes.append(0x30 + (digits.indices.contains(place) ? digits[place] : 0))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number as LaTeX, `6.63 \times 10^{-34}`, with so many significant figures.
    func scientific(significant count: Int) -> String {
        var mantissa = self
        mantissa.point = digits.isEmpty ? 0 : 1
        return "\(mantissa.plain(decimals: count - 1)) \\times 10^{\(exponent)}"
    }
}
