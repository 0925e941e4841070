#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Number {
    /// The number raised to a power, exact where base and result are fractions.
    ///
    /// Throws ``ArithmeticFault/divisionByZero`` for a negative power of zero, ``ArithmeticFault/undefined(function:)`` for a
    /// broken power of a negative number, ``ArithmeticFault/tooLarge``.
    package func power(_ exponent: Number) throws(ArithmeticFault) -> Number {
        if isZero, exponent.isNegative { throw .divisionByZero }
        if case .exact(let base) = self, case .exact(let fraction) = exponent,
            let result = base.power(fraction)
        {
            return .exact(result)
        }
        let result = pow(real, exponent.real)
        guard !result.isNaN else { throw .undefined(function: "^") }
        return try Number(finite: result)
    }

    /// The square root; throws ``ArithmeticFault/undefined(function:)`` below zero.
    package func squareRoot() throws(ArithmeticFault) -> Number {
        guard !isNegative else { throw .undefined(function: "sqrt") }
        if case .exact(let fraction) = self, let root = fraction.root(2) { return .exact(root) }
        return .real(real.squareRoot())
    }

    /// The cube root, of negative numbers too.
    package func cubeRoot() -> Number {
        if case .exact(let fraction) = self, let root = fraction.root(3) { return .exact(root) }
        return .real(cbrt(real))
    }
}

extension Rational {
    /// The fraction to the power of a fraction, or `nil` where that is not a fraction that fits.
    func power(_ exponent: Rational) -> Rational? {
        guard let size = Int(exactly: exponent.numerator.magnitude), size <= 1024,
            let degree = Int(exactly: exponent.denominator), degree <= 6
        else { return nil }
        let base = degree == 1 ? self : (numerator < 0 ? nil : root(degree))
        guard let base, let result = base.power(whole: size) else { return nil }
        return exponent.numerator < 0 ? result.inverse : result
    }

    /// The fraction to the power of a whole number of at least zero.
    func power(whole exponent: Int) -> Rational? {
        var (result, square, left) = (Rational(1), self, exponent)
        while left > 0 {
            if left & 1 == 1 {
                guard let product = result.times(square) else { return nil }
                result = product
            }
            left >>= 1
            guard left > 0 else { break }
            guard let next = square.times(square) else { return nil }
            square = next
        }
        return result
    }

    /// The root of a degree of 2 or more, or `nil` where it is not a fraction.
    func root(_ degree: Int) -> Rational? {
        guard numerator >= 0 || degree % 2 == 1 else { return nil }
        guard let top = wholeRoot(of: numerator.magnitude, degree),
            let bottom = wholeRoot(of: denominator.magnitude, degree)
        else { return nil }
        return Rational(numerator < 0 ? -top : top, over: bottom)
    }
}

/// The whole root of a number, or `nil` where it has none or the root is beyond 2^52.
private func wholeRoot(of number: UInt128, _ degree: Int) -> Int128? {
    if number <= 1 { return Int128(number) }
    let guess = pow(Double(number), 1 / Double(degree)).rounded()
    guard guess < 0x1p52 else { return nil }
    let root = Int128(guess)
    for candidate in [root, root - 1, root + 1] where candidate > 0 {
        var power: UInt128 = 1
        var overflows = false
        for _ in 0..<degree where !overflows {
            (power, overflows) = power.multipliedReportingOverflow(by: UInt128(candidate))
        }
        if !overflows, power == number { return candidate }
    }
    return nil
}
