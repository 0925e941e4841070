/// Reads units such as `kg m/s^2`, `J/(mol K)` and `m s⁻²`, after ``LearnerNotation`` has made them plain.
///
/// A space or `*` multiplies, `/` divides by the group that follows: `J/mol K` is joule per (mole kelvin).
struct UnitParser {
    private let bytes: [UInt8]
    /// Whether symbols may be run together, as learners write them: `Nm`, `ms^-1`, `Jmol^-1`.
    private let isLenient: Bool
    private var position = 0
    private var depth = 0

    /// What was read so far.
    private struct Product {
        var dimension = PhysicalDimension.none
        var factor = Number.one
        var offset = Number.zero
        var factors = 0

        mutating func multiply(_ other: Product, power: Int) -> Bool {
            guard let dimension = dimension.times(other.dimension, power: power),
                let scale = try? other.factor.power(Number(power)), let factor = try? factor.times(scale)
            else { return false }
            // NB: °C counts from its own zero only where it stands alone; in J/°C it is a kelvin.
            offset = factors == 0 && power == 1 ? other.offset : .zero
            self.dimension = dimension
            self.factor = factor
            factors += other.factors
            return true
        }
    }

    private init(_ bytes: [UInt8], isLenient: Bool) {
        self.bytes = bytes
        self.isLenient = isLenient
    }

    /// Reads a whole unit; throws what it cannot read.
    static func unit(_ text: String, isLenient: Bool = false) throws(UnitError) -> PhysicalUnit {
        let plain = LearnerNotation(text).bytes
        guard plain.count <= 100 else { throw .malformed(text) }
        var parser = UnitParser(plain, isLenient: isLenient)
        let product = try parser.quotient()
        guard parser.position == plain.count else { throw parser.malformed }
        return PhysicalUnit(
            label: UnitLabel.text(text),
            dimension: product.dimension,
            factor: product.factor,
            offset: product.offset
        )
    }

    private var malformed: UnitError { .malformed(String(decoding: bytes, as: UTF8.self)) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpaces() { while next == 0x20 { position += 1 } }

    private mutating func quotient() throws(UnitError) -> Product {
        skipSpaces()
        var result = Product()
        var power = next == UInt8(ascii: "/") ? -1 : 1
        if power < 0 || next == UInt8(ascii: "*") { position += 1 }
        while true {
            let group = try self.group()
            guard result.multiply(group, power: power) else { throw malformed }
            skipSpaces()
            guard next == UInt8(ascii: "/") || next == UInt8(ascii: "*") else { return result }
            power = next == UInt8(ascii: "/") ? -1 : 1
            position += 1
        }
    }

    /// Powers side by side.
    private mutating func group() throws(UnitError) -> Product {
        var result = Product()
        skipSpaces()
        repeat {
            let factor = try self.factor()
            let exponent = try self.exponent()
            guard result.multiply(factor, power: exponent) else { throw malformed }
            skipSpaces()
        } while next.map { $0.isLetter || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "%") } == true
        return result
    }

    private mutating func factor() throws(UnitError) -> Product {
        guard let first = next else { throw malformed }
        if first == UInt8(ascii: "(") {
            guard depth < 8 else { throw malformed }
            depth += 1
            position += 1
            let inner = try quotient()
            skipSpaces()
            guard next == UInt8(ascii: ")") else { throw malformed }
            position += 1
            depth -= 1
            return inner
        }
        if first == UInt8(ascii: "1"), position + 1 == bytes.count || !bytes[position + 1].isDigit {
            position += 1
            return Product()
        }
        let name = symbolName()
        guard !name.isEmpty else { throw malformed }
        if isLenient,
            let parts = UnitRun.parts(of: name, raised: next == UInt8(ascii: "^") || next == UInt8(ascii: "-"))
        {
            // NB: the power that follows belongs to the last symbol; the others go back to be read first.
            position -= parts.last?.utf8.count ?? 0
            return try product(of: parts.dropLast())
        }
        guard let symbol = UnitSymbol.named(name) else { throw .unknownSymbol(name) }
        return Product(dimension: symbol.dimension, factor: symbol.factor, offset: symbol.offset, factors: 1)
    }

    private func product(of names: ArraySlice<String>) throws(UnitError) -> Product {
        var result = Product()
        for name in names {
            guard let symbol = UnitSymbol.named(name) else { throw .unknownSymbol(name) }
            let factor = Product(dimension: symbol.dimension, factor: symbol.factor, factors: 1)
            guard result.multiply(factor, power: 1) else { throw malformed }
        }
        return result
    }

    private mutating func symbolName() -> String {
        let start = position
        if next == UInt8(ascii: "%") {
            position += 1
        } else {
            while let byte = next, byte.isLetter { position += 1 }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// `^2`, `^-2`, `^(-2)`, `2` or `-2` directly after the symbol.
    private mutating func exponent() throws(UnitError) -> Int {
        let hasMark = next == UInt8(ascii: "^")
        if hasMark { position += 1 }
        let isBracketed = hasMark && next == UInt8(ascii: "(")
        if isBracketed { position += 1 }
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        guard let digit = next, digit.isDigit, digit > 0x30 else {
            if hasMark || isNegative { throw malformed }
            return 1
        }
        position += 1
        if isBracketed {
            guard next == UInt8(ascii: ")") else { throw malformed }
            position += 1
        }
        return (isNegative ? -1 : 1) * Int(digit - 0x30)
    }
}
