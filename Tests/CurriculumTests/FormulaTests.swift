import Curriculum
import Quantities
import Testing

@Suite struct FormulaTests {
    private struct None: FormulaBindings {
        mutating func value(ofSlot slot: Int) throws(ArithmeticFault) -> FormulaValue { .number(.zero) }
    }

    private func value(_ text: String) throws -> FormulaValue {
        var none = None()
        return try FormulaParser.formula(text).value(in: &none)
    }

    @Test(arguments: [
        ("1/3 + 1/6 == 1/2", true), ("2 + 3 * 4 == 14", true), ("-2^2 == -4", true), ("2^3^2 == 512", true),
        ("(1 + 2) * 3 == 9", true), ("0.1 + 0.2 == 0.3", true), ("6.63e-34 * 1e34 == 6.63", true),
        ("sqrt(9/4) == 3/2", true), ("sind(30) == 1/2", true), ("signif(123456, 2) == 120000", true),
        ("round(2.345, 2) == 2.35", true), ("round(7/2) == 4", true), ("min(3, 1, 2) == 1 and max(3, 1, 2) == 3", true),
        ("not 1 > 2 and (1 < 0 or 2 >= 2)", true), ("\"a\" == \"a\"", true), ("\"a\" != \"a\"", false),
        ("if(2 > 1, 10, 1/0) == 10", true), ("is_square(49/4)", true), ("is_terminating(1/3)", false),
        ("is_integer(6/3)", true), ("gcd(12, 18) == 6 and lcm(4, 6) == 12", true), ("mod(-1, 5) == 4", true),
        ("abs(pi - 3.141592653589793) < 1e-12", true), ("tand(45) == 1 and acosd(1/2) == 60", true),
        ("10 / 2 / 5 == 1", true), ("2 - 3 - 4 == -5", true), ("false or true", true), ("cbrt(-8) == -2", true),
    ])
    func `formulas mean what the format says`(text: String, truth: Bool) throws {
        #expect(try value(text) == .truth(truth))
    }

    @Test(arguments: [
        ("1 +", 3), ("(1", 2), ("1 2", 2), ("foo + 1", 0), ("sqrt(1, 2)", 0), ("1 + true", 2), ("1 $ 2", 2), ("", 0),
        ("sqrt 4", 5), ("2x", 1), ("1 < 2 < 3", 6), ("\"open", 0),
    ])
    func `a fault in a formula is told with its place`(text: String, offset: Int) {
        let error = #expect(throws: FormulaSyntaxError.self) { try FormulaParser.formula(text) }
        #expect(error?.offset == offset, "\(text): \(String(describing: error))")
    }

    @Test func `a misspelt name is answered with the near one`() {
        var scope = FormulaScope()
        scope.add("speed", .number)
        let error = #expect(throws: FormulaSyntaxError.self) { try FormulaParser.formula("2*sped", scope: scope) }
        #expect(error?.reason == .unknownName("sped", meant: "speed"))
    }

    @Test func `deep nesting is refused instead of exhausting the stack`() {
        let deep = String(repeating: "(", count: 400) + "1" + String(repeating: ")", count: 400)
        let error = #expect(throws: FormulaSyntaxError.self) { try FormulaParser.formula(deep) }
        #expect(error?.reason == .tooDeep)
        let minus = String(repeating: "-", count: 900) + "1"
        #expect(throws: FormulaSyntaxError.self) { try FormulaParser.formula(minus) }
    }

    @Test func `a division by zero and a root of a negative number have no value`() {
        #expect(throws: ArithmeticFault.divisionByZero) { try value("1/(2-2)") }
        #expect(throws: ArithmeticFault.undefined(function: "sqrt")) { try value("sqrt(-1)") }
        #expect(throws: ArithmeticFault.tooLarge) { try value("10^400") }
    }

    @Test func `random text is read or refused, never worse`() {
        var generator = SeededGenerator(seed: 11)
        let alphabet = Array("0123456789.+-*/^()xyzabce =<>!|\"[],sincoqrt¹²×−½%πkm ".unicodeScalars)
        for _ in 0..<10_000 {
            var text = ""
            for _ in 0..<(generator.next() % 40) {
                text.unicodeScalars.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
            }
            for notation in [FormulaNotation.template, .mathematics, .quantity] {
                var none = None()
                _ = try? FormulaParser.formula(text, notation: notation).value(in: &none)
            }
        }
    }
}
