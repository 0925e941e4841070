#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Number {
    /// `e` to this power; throws ``ArithmeticFault/tooLarge``.
    package func exponential() throws(ArithmeticFault) -> Number {
        isZero ? .one : try Number(finite: exp(real))
    }

    /// The natural logarithm; throws ``ArithmeticFault/undefined(function:)`` at and below zero.
    package func naturalLogarithm() throws(ArithmeticFault) -> Number {
        try requirePositive("ln")
        return equals(.one) ? .zero : .real(log(real))
    }

    /// The logarithm to base 10, exact for powers of ten; throws ``ArithmeticFault/undefined(function:)`` at and below zero.
    package func decimalLogarithm() throws(ArithmeticFault) -> Number {
        try requirePositive("log10")
        return try exactLogarithm(base: 10, estimate: log10(real))
    }

    /// The logarithm to base 2, exact for powers of two; throws ``ArithmeticFault/undefined(function:)`` at and below zero.
    package func binaryLogarithm() throws(ArithmeticFault) -> Number {
        try requirePositive("log2")
        return try exactLogarithm(base: 2, estimate: log2(real))
    }

    private func exactLogarithm(base: Int, estimate: Double) throws(ArithmeticFault) -> Number {
        let rounded = estimate.rounded()
        guard case .exact = self, rounded.magnitude <= 126, (estimate - rounded).magnitude < 1e-9 else {
            return .real(estimate)
        }
        let exponent = Number(Int(rounded))
        return try Number(base).power(exponent) == self ? exponent : .real(estimate)
    }

    private func requirePositive(_ function: String) throws(ArithmeticFault) {
        guard !isZero, !isNegative else { throw .undefined(function: function) }
    }
}
