extension UnitSymbol {
    /// Every symbol without its prefix.
    ///
    /// Factors are those of the SI brochure (BIPM 2019); `u` is CODATA 2018.
    static let catalogue: [String: UnitSymbol] = base.merging(derived) { first, _ in first }
        .merging(customary) { first, _ in first }
        .merging(spelledOut) { first, _ in first }

    private static let metre = PhysicalDimension(metre: 1)
    private static let second = PhysicalDimension(second: 1)
    private static let volume = PhysicalDimension(metre: 3)
    private static let energy = PhysicalDimension(metre: 2, kilogram: 1, second: -2)
    private static let pressure = PhysicalDimension(metre: -1, kilogram: 1, second: -2)
    private static let frequency = PhysicalDimension(second: -1)

    private static let base: [String: UnitSymbol] = [
        "m": prefixed(metre), "g": prefixed(PhysicalDimension(kilogram: 1), 1, 1000), "s": prefixed(second),
        "A": prefixed(PhysicalDimension(ampere: 1)), "K": prefixed(PhysicalDimension(kelvin: 1)),
        "mol": prefixed(PhysicalDimension(mole: 1)), "cd": plain(PhysicalDimension(candela: 1)),
    ]

    private static let derived: [String: UnitSymbol] = [
        "N": prefixed(PhysicalDimension(metre: 1, kilogram: 1, second: -2)),
        "J": prefixed(energy), "W": prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -3)),
        "Pa": prefixed(pressure), "Hz": prefixed(frequency), "Bq": prefixed(frequency),
        "C": prefixed(PhysicalDimension(second: 1, ampere: 1)),
        "V": prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -3, ampere: -1)),
        "ohm": prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -3, ampere: -2)),
        "S": prefixed(PhysicalDimension(metre: -2, kilogram: -1, second: 3, ampere: 2)),
        "F": prefixed(PhysicalDimension(metre: -2, kilogram: -1, second: 4, ampere: 2)),
        "T": prefixed(PhysicalDimension(kilogram: 1, second: -2, ampere: -1)),
        "Wb": prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -2, ampere: -1)),
        "H": prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -2, ampere: -2)),
        "D": plain(PhysicalDimension(metre: -1)),
    ]

    private static let customary: [String: UnitSymbol] = [
        "min": plain(second, 60), "h": plain(second, 3600), "day": plain(second, 86_400), "d": plain(second, 86_400),
        "year": plain(second, 31_557_600), "y": plain(second, 31_557_600),
        "L": prefixed(volume, 1, 1000), "l": prefixed(volume, 1, 1000),
        "M": prefixed(PhysicalDimension(metre: -3, mole: 1), 1000),
        "t": plain(PhysicalDimension(kilogram: 1), 1000),
        "u": plain(PhysicalDimension(kilogram: 1), 166_053_906_660, -38),
        "eV": prefixed(energy, 1_602_176_634, -28), "cal": prefixed(energy, 523, 125),
        "atm": plain(pressure, 101_325), "bar": prefixed(pressure, 100_000), "torr": plain(pressure, 20_265, 152),
        "mmHg": plain(pressure, 133_322_387_415, -9),
        "G": plain(PhysicalDimension(kilogram: 1, second: -2, ampere: -1), 1, 10_000),
        "degC": UnitSymbol(dimension: PhysicalDimension(kelvin: 1), factor: 1, offset: fraction(5463, 20)),
        "angstrom": plain(metre, 1, -10), "ly": plain(metre, 9_460_730_472_580_800),
        "rad": prefixed(.none), "deg": UnitSymbol(dimension: .none, factor: .real(.pi / 180)), "sr": plain(.none),
        "rev": UnitSymbol(dimension: .none, factor: .real(2 * .pi)), "%": plain(.none, 1, 100),
        "ppm": plain(.none, 1, -6),
    ]

    /// Names that learners write out.
    private static let spelledOut: [String: UnitSymbol] = [
        "metre": plain(metre), "metres": plain(metre), "meter": plain(metre), "meters": plain(metre),
        "sec": plain(second), "second": plain(second), "seconds": plain(second),
        "minute": plain(second, 60), "minutes": plain(second, 60), "hr": plain(second, 3600),
        "hour": plain(second, 3600), "hours": plain(second, 3600), "days": plain(second, 86_400),
        "newton": plain(PhysicalDimension(metre: 1, kilogram: 1, second: -2)),
        "newtons": plain(PhysicalDimension(metre: 1, kilogram: 1, second: -2)),
        "joule": plain(energy), "joules": plain(energy), "litre": plain(volume, 1, 1000),
        "litres": plain(volume, 1, 1000), "volt": catalogueVolt, "volts": catalogueVolt,
        "mole": plain(PhysicalDimension(mole: 1)), "moles": plain(PhysicalDimension(mole: 1)),
        "degree": UnitSymbol(dimension: .none, factor: .real(.pi / 180)),
        "degrees": UnitSymbol(dimension: .none, factor: .real(.pi / 180)),
        "radian": plain(.none), "radians": plain(.none), "percent": plain(.none, 1, 100),
        "rpm": UnitSymbol(dimension: frequency, factor: .real(.pi / 30)),
    ]

    private static let catalogueVolt = prefixed(PhysicalDimension(metre: 2, kilogram: 1, second: -3, ampere: -1))

    private static func prefixed(_ dimension: PhysicalDimension, _ top: Int128 = 1, _ bottom: Int128 = 1) -> UnitSymbol
    {
        UnitSymbol(dimension: dimension, factor: fraction(top, bottom), takesPrefix: true)
    }

    private static func plain(_ dimension: PhysicalDimension, _ top: Int128 = 1, _ bottom: Int128 = 1) -> UnitSymbol {
        UnitSymbol(dimension: dimension, factor: fraction(top, bottom))
    }

    /// A fraction; a bottom below zero is a power of ten.
    private static func fraction(_ top: Int128, _ bottom: Int128) -> Number {
        let power = bottom < 0 ? Int128.powerOfTen(Int(-bottom)) ?? 1 : bottom
        return Rational(top, over: power).map { .exact($0) } ?? .zero
    }
}
