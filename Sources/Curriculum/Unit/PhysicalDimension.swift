/// The exponents of the seven SI base quantities; angles have none.
package struct PhysicalDimension: Hashable, Sendable {
    /// Exponents of metre, kilogram, second, ampere, kelvin, mole and candela.
    private var exponents: SIMD8<Int8>

    /// No dimension: a pure number.
    package static let none = PhysicalDimension()

    /// Makes a dimension from exponents.
    init(
        metre: Int8 = 0,
        kilogram: Int8 = 0,
        second: Int8 = 0,
        ampere: Int8 = 0,
        kelvin: Int8 = 0,
        mole: Int8 = 0,
        candela: Int8 = 0
    ) {
        exponents = SIMD8(metre, kilogram, second, ampere, kelvin, mole, candela, 0)
    }

    /// The dimension multiplied by a power of another; `nil` where an exponent leaves -50...50.
    func times(_ other: PhysicalDimension, power: Int) -> PhysicalDimension? {
        var result = self
        for index in 0..<7 {
            let exponent = Int(exponents[index]) + power * Int(other.exponents[index])
            guard (-50...50).contains(exponent) else { return nil }
            result.exponents[index] = Int8(exponent)
        }
        return result
    }
}
