#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Functions of whole numbers.
extension Number {
    /// The greatest whole number that is not above the number.
    package var floor: Number {
        switch self {
        case .exact(let fraction): .exact(Rational(fraction.floor))
        case .real(let value): Number(nearestWhole: value.rounded(.down))
        }
    }

    /// The least whole number that is not below the number.
    package var ceiling: Number { negated.floor.negated }

    private init(nearestWhole value: Double) {
        guard let whole = Int128(exactly: value) else {
            self = .real(value)
            return
        }
        self = .exact(Rational(whole))
    }

    /// The remainder with the sign of the divisor, as in clock arithmetic; throws ``ArithmeticFault/divisionByZero``.
    package func modulo(_ divisor: Number) throws(ArithmeticFault) -> Number {
        try minus(divisor.times(divided(by: divisor).floor))
    }

    /// The greatest common divisor of two whole numbers; throws ``ArithmeticFault/notWhole(function:)``.
    package func greatestCommonDivisor(_ other: Number) throws(ArithmeticFault) -> Number {
        guard let left = whole, let right = other.whole else { throw .notWhole(function: "gcd") }
        guard left != 0 || right != 0 else { return .zero }
        let divisor = Curriculum.greatestCommonDivisor(UInt128(left.magnitude), UInt128(right.magnitude))
        return .exact(Rational(Int128(divisor)))
    }

    /// The least common multiple of two whole numbers; throws ``ArithmeticFault/notWhole(function:)``.
    package func leastCommonMultiple(_ other: Number) throws(ArithmeticFault) -> Number {
        guard whole != nil, other.whole != nil else { throw .notWhole(function: "lcm") }
        guard !isZero, !other.isZero else { return .zero }
        return try times(other).divided(by: greatestCommonDivisor(other)).magnitude
    }

    /// The product of the whole numbers up to this one, 0...170; exact up to 33.
    package func factorial() throws(ArithmeticFault) -> Number {
        guard let count = whole, (0...170).contains(count) else { throw .notWhole(function: "factorial") }
        return try Number(count).fallingProduct(count)
    }

    /// The number of ordered choices of `count` out of this many; throws ``ArithmeticFault/notWhole(function:)``.
    package func permutations(_ count: Number) throws(ArithmeticFault) -> Number {
        guard let total = whole, let size = count.whole, (0...1000).contains(total), size >= 0 else {
            throw .notWhole(function: "permute")
        }
        return size > total ? .zero : try fallingProduct(size)
    }

    /// The number of choices of `count` out of this many, order aside; throws ``ArithmeticFault/notWhole(function:)``.
    package func combinations(_ count: Number) throws(ArithmeticFault) -> Number {
        guard let total = whole, let size = count.whole, (0...1000).contains(total), size >= 0 else {
            throw .notWhole(function: "choose")
        }
        guard size <= total else { return .zero }
        var result = Number.one
        for step in 0..<min(size, total - size) {
            result = try result.times(Number(total - step)).divided(by: Number(step + 1))
        }
        return result
    }

    private func fallingProduct(_ count: Int) throws(ArithmeticFault) -> Number {
        var result = Number.one
        var factor = self
        for _ in 0..<count {
            result = try result.times(factor)
            factor = try factor.minus(.one)
        }
        return result
    }

    /// Whether the number is whole; a real number counts when it is within 1e-9 of one.
    package var isInteger: Bool {
        switch self {
        case .exact(let fraction): fraction.isWhole
        case .real(let value): (value - value.rounded()).magnitude <= 1e-9
        }
    }

    /// Whether the number is the square of a fraction.
    package var isSquare: Bool {
        guard case .exact(let fraction) = self else { return false }
        return fraction.numerator >= 0 && fraction.root(2) != nil
    }

    /// Whether the number is exactly a decimal with at most 4 places.
    package var isTerminating: Bool {
        guard case .exact(let fraction) = self else { return false }
        return 10_000 % fraction.denominator == 0
    }
}
