/// One symbol of the catalogue of units.
struct UnitSymbol: Sendable {
    let dimension: PhysicalDimension
    let factor: Number
    var offset: Number = .zero
    /// Whether `k`, `m`, `µ` and the like may stand before it.
    var takesPrefix = false

    /// The symbol under a name, with its prefix taken into account; `nil` for an unknown one.
    static func named(_ name: String) -> UnitSymbol? {
        if let symbol = catalogue[name] { return symbol }
        for length in 1...2 where name.utf8.count > length {
            let prefix = String(name.prefix(length))
            guard let power = prefixes[prefix], let symbol = catalogue[String(name.dropFirst(length))],
                symbol.takesPrefix, let scale = scale(power), let factor = try? symbol.factor.times(scale)
            else { continue }
            return UnitSymbol(dimension: symbol.dimension, factor: factor)
        }
        return nil
    }

    private static func scale(_ power: Int) -> Number? {
        guard let ten = Int128.powerOfTen(abs(power)) else { return nil }
        return power < 0 ? Rational(1, over: ten).map { .exact($0) } : .exact(Rational(ten))
    }

    private static let prefixes: [String: Int] = [
        "f": -15, "p": -12, "n": -9, "u": -6, "m": -3, "c": -2, "d": -1, "da": 1, "h": 2, "k": 3, "M": 6, "G": 9,
        "T": 12, "P": 15,
    ]
}
