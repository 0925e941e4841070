/// The natural logarithm of two numbers at once.
///
/// The same digits on every machine, and several times as fast as two calls of the C library. The argument is reduced to
/// `m 2^e` with `m` near 1, and `ln m` is taken from the series in `s = (m - 1) / (m + 1)` with the coefficients of
/// FreeBSD's `e_log.c`; the error is under one unit in the last place.
enum VectorLogarithm {
    private static let squareRootOfTwo = 1.4142135623730951
    private static let highLogarithmOfTwo = 6.93147180369123816490e-01
    private static let lowLogarithmOfTwo = 1.90821492927058770002e-10

    /// The logarithms of two positive, finite numbers that are not subnormal.
    @inline(__always)
    static func natural(_ value: SIMD2<Double>) -> SIMD2<Double> {
        let bits = unsafeBitCast(value, to: SIMD2<UInt64>.self)
        let mantissaBits = (bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000
        var mantissa = unsafeBitCast(mantissaBits, to: SIMD2<Double>.self)
        // The exponent as the low bits of 2^52 + e: there is no conversion of 64-bit integers on older processors.
        let exponentBits = (bits &>> 52) | 0x4330_0000_0000_0000
        var exponent = unsafeBitCast(exponentBits, to: SIMD2<Double>.self) - (0x1p52 + 1023)
        let isOver = mantissa .> squareRootOfTwo
        mantissa.replace(with: mantissa * 0.5, where: isOver)
        exponent.replace(with: exponent + 1, where: isOver)
        return logarithm(of: mantissa, exponent: exponent)
    }

    @inline(__always)
    private static func logarithm(of mantissa: SIMD2<Double>, exponent: SIMD2<Double>) -> SIMD2<Double> {
        let offset = mantissa - 1
        let ratio = offset / (offset + 2)
        let square = ratio * ratio
        let fourth = square * square
        let even = fourth * (0.3999999999940941908 + fourth * (0.2222219843214978396 + fourth * 0.1531383769920937332))
        let odd =
            square
            * (0.6666666666666735130
                + fourth * (0.2857142874366239149 + fourth * (0.1818357216161805012 + fourth * 0.1479819860511658591)))
        let half = offset * offset * 0.5
        let rest = half - (ratio * (half + even + odd) + exponent * lowLogarithmOfTwo)
        return exponent * highLogarithmOfTwo - (rest - offset)
    }
}
