/// An exact fraction in lowest terms.
///
/// Every operation returns `nil` where the result does not fit, never a wrong number.
package struct Rational: Hashable, Sendable {
    /// The numerator; it carries the sign.
    package let numerator: Int128
    /// The denominator, at least 1.
    package let denominator: Int128

    /// Makes the whole number.
    package init(_ whole: Int128) {
        numerator = whole
        denominator = 1
    }

    /// Makes the fraction in lowest terms, or `nil` for a denominator of zero or one that does not fit.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (divisor == 1 ? numerator : numerator / Int128(divisor))
        self.denominator = sign * (divisor == 1 ? denominator : denominator / Int128(divisor))
    }

    private init(reduced numerator: Int128, over denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether the fraction is a whole number.
    package var isWhole: Bool { denominator == 1 }

    /// The nearest real number, rounded correctly.
    package var real: Double {
        // NB: a quotient of two numbers that a double holds exactly is rounded once, which is correct. The detour over 64
        // bits is there because it takes the machine's own conversion.
        let small = Int128(-1 << 53)...Int128(1 << 53)
        if small.contains(numerator), denominator <= small.upperBound {
            return Double(Int64(truncatingIfNeeded: numerator)) / Double(Int64(truncatingIfNeeded: denominator))
        }
        let (top, bottom) = (numerator.magnitude, denominator.magnitude)
        let shift = max(0, 64 + top.leadingZeroBitCount - bottom.leadingZeroBitCount)
        let high = shift >= 128 ? top << (shift - 128) : top >> (128 - shift)
        let (quotient, remainder) = bottom.dividingFullWidth((high, shift >= 128 ? 0 : top << shift))
        // NB: the lowest of the 64 or more bits stands for all that are cut off.
        let magnitude = Double(sign: .plus, exponent: -shift, significand: Double(quotient | (remainder == 0 ? 0 : 1)))
        return numerator < 0 ? -magnitude : magnitude
    }

    /// The same size with the other sign.
    package var negated: Rational { Rational(reduced: -numerator, over: denominator) }

    /// The sum, exact.
    package func plus(_ other: Rational) -> Rational? {
        if denominator == other.denominator {
            let (sum, overflows) = numerator.addingReportingOverflow(other.numerator)
            guard !overflows else { return nil }
            return denominator == 1 ? (sum == .min ? nil : Rational(sum)) : Rational(sum, over: denominator)
        }
        guard let left = numerator.times(other.denominator), let right = other.numerator.times(denominator),
            let bottom = denominator.times(other.denominator)
        else { return nil }
        let (top, overflows) = left.addingReportingOverflow(right)
        return overflows ? nil : Rational(top, over: bottom)
    }

    /// The product, exact.
    package func times(_ other: Rational) -> Rational? {
        // NB: the common factors go first, so that a product overflows only where its lowest terms do.
        let first = greatestCommonDivisor(numerator.magnitude, other.denominator.magnitude)
        let second = greatestCommonDivisor(other.numerator.magnitude, denominator.magnitude)
        guard let top = (numerator / Int128(first)).times(other.numerator / Int128(second)),
            let bottom = (denominator / Int128(second)).times(other.denominator / Int128(first)), top != .min
        else { return nil }
        return Rational(reduced: top, over: bottom)
    }

    /// One over the fraction; `nil` for zero.
    package var inverse: Rational? { Rational(denominator, over: numerator) }

    /// The greatest whole number that is not above the fraction.
    package var floor: Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// Whether the fraction is less than the other, decided exactly where the products fit.
    package func isLess(than other: Rational) -> Bool {
        guard let left = numerator.times(other.denominator), let right = other.numerator.times(denominator)
        else { return real < other.real }
        return left < right
    }
}

extension Int128 {
    /// The product, or `nil` where it does not fit.
    func times(_ other: Int128) -> Int128? {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows || product == .min ? nil : product
    }

    /// Ten to a power of 0...38, or `nil` beyond.
    static func powerOfTen(_ exponent: Int) -> Int128? {
        guard (0...38).contains(exponent) else { return nil }
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}

/// The greatest common divisor; 1 if both are zero, so that it can always be divided by.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    if left == 1 || right == 1 { return 1 }
    if left <= UInt128(UInt64.max), right <= UInt128(UInt64.max) {
        return UInt128(greatestCommonDivisor(UInt64(truncatingIfNeeded: left), UInt64(truncatingIfNeeded: right)))
    }
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
}

private func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
}
