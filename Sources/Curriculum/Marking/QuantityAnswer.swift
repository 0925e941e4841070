/// A number with a unit, as a learner typed it.
struct QuantityAnswer: Hashable {
    /// The number before the unit.
    let value: Number
    /// The unit, if one was typed.
    let unit: PhysicalUnit?
    /// The significant figures: at least and at most so many; `nil` for a number that is not a decimal.
    let figures: ClosedRange<Int>?

    /// The longest answer that is read, in UTF-8 bytes.
    static let limit = 200

    /// Reads what was typed; throws where the reading stops.
    init(_ text: String) throws(MarkingError) {
        guard text.utf8.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
        let bytes = QuantityNotation.bytes(of: text)
        guard bytes.contains(where: { $0 != 0x20 }) else { throw .empty }
        let formula: Formula
        let unitStart: Int
        do throws(FormulaSyntaxError) {
            var parser = try FormulaParser(bytes, scope: FormulaScope(), notation: .quantity)
            formula = try parser.sum()
            unitStart = try parser.startOfRest(bytes.count)
        } catch {
            throw .unreadable(fragment: Fragment.around(error.offset, in: bytes, of: text))
        }
        var bindings = NoBindings()
        do throws(ArithmeticFault) { value = try formula.number(in: &bindings) } catch { throw .noValue(error) }
        unit = try Self.unit(bytes[unitStart...])
        figures = SignificantFigures.count(bytes[..<unitStart])
    }

    private static func unit(_ bytes: ArraySlice<UInt8>) throws(MarkingError) -> PhysicalUnit? {
        guard bytes.contains(where: { $0 != 0x20 }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(UnitError) {
            return try PhysicalUnit(typed: text)
        } catch {
            switch error {
            case .unknownSymbol(let symbol): throw .unknownUnit(symbol)
            case .malformed(let text): throw .unreadable(fragment: text)
            }
        }
    }
}

extension FormulaParser {
    /// Where the unit begins after a number has been read; throws where something else follows.
    fileprivate func startOfRest(_ end: Int) throws(FormulaSyntaxError) -> Int {
        switch token {
        case .end: return end
        case .name, .symbol(.over), .symbol(.times): return start
        default: throw unexpected()
        }
    }
}

/// Bindings for formulas without names.
struct NoBindings: FormulaBindings {
    mutating func value(ofSlot slot: Int) throws(ArithmeticFault) -> FormulaValue { .number(.zero) }
}

/// Finds the piece of a text that an error is about.
enum Fragment {
    /// The run of characters without spaces around an offset, at most 40 characters.
    static func around(_ offset: Int, in bytes: [UInt8], of text: String) -> String {
        let place = min(max(offset, 0), max(bytes.count - 1, 0))
        guard !bytes.isEmpty else { return text }
        let start = bytes[..<place].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: 0x20) ?? bytes.count
        let piece = String(decoding: bytes[start..<max(end, start)], as: UTF8.self)
        // NB: the plain text may differ from what was typed; then the whole answer is quoted.
        return String((text.contains(piece) && !piece.isEmpty ? piece : text).prefix(40))
    }
}

/// Counts the significant figures of a decimal as it was typed.
enum SignificantFigures {
    /// The least and the greatest number of figures; zeros at the end of a whole number may count or not.
    static func count(_ bytes: ArraySlice<UInt8>) -> ClosedRange<Int>? {
        let trimmed = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        let mantissa = trimmed.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard mantissa.contains(where: \.isDigit), isPowerOfTen(trimmed.dropFirst(mantissa.count)) else { return nil }
        let digits = mantissa.filter(\.isDigit).drop { $0 == 0x30 }
        guard !digits.isEmpty else { return 1...max(1, mantissa.filter(\.isDigit).count) }
        if mantissa.contains(UInt8(ascii: ".")) { return digits.count...digits.count }
        let zeros = digits.reversed().prefix { $0 == 0x30 }.count
        return (digits.count - zeros)...digits.count
    }

    /// Whether the rest is nothing or a power of ten: `e-3`, `*10^-3`, `*10^(-3)`.
    private static func isPowerOfTen(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes.filter { $0 != 0x20 }[...]
        if rest.isEmpty { return true }
        if rest.starts(with: "*10^".utf8) {
            rest = rest.dropFirst(4)
        } else if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
        } else {
            return false
        }
        return !rest.isEmpty && rest.allSatisfy { $0.isDigit || "+-()".utf8.contains($0) }
    }
}
