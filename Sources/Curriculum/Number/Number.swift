/// A number of a template or an answer: an exact fraction for as long as it fits, else a finite real number.
package enum Number: Hashable, Sendable {
    /// An exact fraction.
    case exact(Rational)
    /// A finite real number.
    case real(Double)

    /// Zero.
    package static let zero = Number(0)
    /// One.
    package static let one = Number(1)

    /// Makes a whole number.
    package init(_ whole: Int) { self = .exact(Rational(Int128(whole))) }

    /// Makes a real number; throws ``ArithmeticFault/tooLarge`` for infinity and NaN.
    package init(finite value: Double) throws(ArithmeticFault) {
        guard value.isFinite else { throw .tooLarge }
        self = .real(value)
    }

    /// The number as a real one.
    package var real: Double {
        switch self {
        case .exact(let fraction): fraction.real
        case .real(let value): value
        }
    }

    /// The fraction, if the number is exact.
    package var fraction: Rational? {
        guard case .exact(let fraction) = self else { return nil }
        return fraction
    }

    /// Whether the number is known exactly.
    package var isExact: Bool { fraction != nil }

    /// The whole number, if it is exactly one and fits.
    package var whole: Int? {
        guard let fraction, fraction.isWhole else { return nil }
        return Int(exactly: fraction.numerator)
    }

    /// Whether the number is exactly zero.
    package var isZero: Bool {
        switch self {
        case .exact(let fraction): fraction.numerator == 0
        case .real(let value): value == 0
        }
    }

    /// Whether the number is below zero.
    package var isNegative: Bool {
        switch self {
        case .exact(let fraction): fraction.numerator < 0
        case .real(let value): value < 0
        }
    }

    /// The same size with the other sign.
    package var negated: Number {
        switch self {
        case .exact(let fraction): .exact(fraction.negated)
        case .real(let value): .real(-value)
        }
    }

    /// The distance from zero.
    package var magnitude: Number { isNegative ? negated : self }
}

extension Number {
    /// The sum; throws ``ArithmeticFault/tooLarge``.
    package func plus(_ other: Number) throws(ArithmeticFault) -> Number {
        if case .exact(let left) = self, case .exact(let right) = other, let sum = left.plus(right) {
            return .exact(sum)
        }
        return try Number(finite: real + other.real)
    }

    /// The difference; throws ``ArithmeticFault/tooLarge``.
    package func minus(_ other: Number) throws(ArithmeticFault) -> Number { try plus(other.negated) }

    /// The product; throws ``ArithmeticFault/tooLarge``.
    package func times(_ other: Number) throws(ArithmeticFault) -> Number {
        if case .exact(let left) = self, case .exact(let right) = other, let product = left.times(right) {
            return .exact(product)
        }
        return try Number(finite: real * other.real)
    }

    /// The quotient; throws ``ArithmeticFault/divisionByZero`` and ``ArithmeticFault/tooLarge``.
    package func divided(by other: Number) throws(ArithmeticFault) -> Number {
        guard !other.isZero else { throw .divisionByZero }
        if case .exact(let left) = self, case .exact(let right) = other, let inverse = right.inverse,
            let quotient = left.times(inverse)
        {
            return .exact(quotient)
        }
        return try Number(finite: real / other.real)
    }
}

extension Number {
    /// The relative distance up to which two real numbers count as the same: 1e-12.
    static let closeness = 1e-12

    /// Whether both are the same number: exactly for fractions, within 1e-12 of the larger for real ones.
    package func equals(_ other: Number) -> Bool {
        if case .exact(let left) = self, case .exact(let right) = other { return left == right }
        let (left, right) = (real, other.real)
        return (left - right).magnitude <= Self.closeness * max(left.magnitude, right.magnitude)
    }

    /// Whether the number is below the other and not equal to it.
    package func isLess(than other: Number) -> Bool {
        if case .exact(let left) = self, case .exact(let right) = other { return left.isLess(than: right) }
        return real < other.real && !equals(other)
    }
}

extension Number: ExpressibleByIntegerLiteral {
    /// Makes the whole number of a literal.
    package init(integerLiteral value: Int) { self.init(value) }
}
