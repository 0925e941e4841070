import Curriculum
import Quantities
import Testing

@Suite struct NumberTests {
    @Test func `a third and a sixth are exactly a half`() throws {
        let third = try Number(1).divided(by: 3)
        let sixth = try Number(1).divided(by: 6)
        #expect(try third.plus(sixth) == Number(1).divided(by: 2))
    }

    @Test func `fractions obey the laws of arithmetic`() throws {
        var generator = SeededGenerator(seed: 7)
        func draw() throws -> Number {
            let top = Int(generator.next() % 2001) - 1000
            return try Number(top).divided(by: Number(Int(generator.next() % 999) + 1))
        }
        for _ in 0..<300 {
            let (a, b, c) = (try draw(), try draw(), try draw())
            #expect(try a.plus(b) == b.plus(a))
            #expect(try a.times(b.plus(c)) == a.times(b).plus(a.times(c)))
            #expect(try a.minus(b).plus(b) == a)
            if !b.isZero { #expect(try a.divided(by: b).times(b) == a) }
            #expect(try a.isLess(than: b) == b.minus(a).isPositive)
        }
    }

    @Test func `a product beyond 128 bits falls to a real number of the right size`() throws {
        let large = try Number(10).power(Number(30))
        let product = try large.times(large)
        #expect(!product.isExact)
        #expect((product.real / 1e60 - 1).magnitude < 1e-12)
    }

    @Test(arguments: [
        ("1.602176634e-19", 1.602176634e-19), ("9.1093837e-31", 9.1093837e-31), ("6.02214076e23", 6.02214076e23),
    ])
    func `a decimal becomes the double that Swift reads from the same text`(text: String, expected: Double) throws {
        guard case .number(let number) = try FormulaParser.formula(text) else { return }
        #expect(number.isExact)
        #expect(number.real == expected)
    }

    @Test func `the real value of a fraction is within half a unit in the last place`() throws {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<300 {
            let top = Int128(generator.next() >> 1) * Int128(generator.next() % 1_000_000_007)
            let bottom = Int128(generator.next() >> 4) + 1
            let fraction = try #require(Rational(top, over: bottom))
            let whole = Double(fraction.floor)
            #expect((fraction.real - whole) <= 1 + whole.ulp)
            #expect((fraction.real * Double(bottom) / Double(top) - 1).magnitude < 1e-15 || top == 0)
        }
    }

    @Test func `roots and powers are exact where they can be`() throws {
        #expect(try Number(9).divided(by: 4).squareRoot() == Number(3).divided(by: 2))
        #expect(try !Number(2).squareRoot().isExact)
        #expect(Number(-27).cubeRoot() == Number(-3))
        #expect(try Number(8).power(Number(2).divided(by: 3)) == Number(4))
        #expect(try Number(2).power(Number(-3)) == Number(1).divided(by: 8))
        #expect(throws: ArithmeticFault.divisionByZero) { try Number(0).power(-1) }
        #expect(throws: ArithmeticFault.undefined(function: "sqrt")) { try Number(-1).squareRoot() }
    }

    @Test(arguments: [(0, 0, 2), (30, 1, nil), (90, 2, 0), (150, 1, nil), (180, 0, -2), (270, -2, 0), (-30, -1, nil)])
    func `angles of whole thirds of a right angle are exact`(angle: Int, sine: Int, cosine: Int?) throws {
        #expect(try Number(angle).sineOfDegrees() == Number(sine).divided(by: 2))
        if let cosine { #expect(try Number(angle).cosineOfDegrees() == Number(cosine).divided(by: 2)) }
    }

    @Test func `degrees agree with radians at every whole angle`() throws {
        for angle in stride(from: -720, through: 720, by: 7) {
            let sine = Number(angle).sineOfDegrees().real
            let cosine = Number(angle).cosineOfDegrees().real
            #expect((sine * sine + cosine * cosine - 1).magnitude < 1e-12)
        }
        #expect(throws: ArithmeticFault.self) { try Number(90).tangentOfDegrees() }
        #expect(try Number(135).tangentOfDegrees() == -1)
    }

    @Test func `whole-number functions give their known values`() throws {
        #expect(try Number(84).greatestCommonDivisor(Number(36)) == 12)
        #expect(try Number(4).leastCommonMultiple(Number(6)) == 12)
        #expect(try Number(10).factorial() == 3_628_800)
        #expect(try Number(52).combinations(Number(5)) == 2_598_960)
        #expect(try Number(10).permutations(Number(3)) == 720)
        #expect(try Number(-7).modulo(3) == 2)
        #expect(try Number(-7).divided(by: 2).floor == -4)
        #expect(try Number(-7).divided(by: 2).ceiling == -3)
        #expect(throws: ArithmeticFault.notWhole(function: "factorial")) { try Number(-1).factorial() }
    }

    @Test func `logarithms of powers of the base are exact`() throws {
        #expect(try Number(1000).decimalLogarithm() == 3)
        #expect(try Number(1).divided(by: 100).decimalLogarithm() == -2)
        #expect(try Number(1024).binaryLogarithm() == 10)
        #expect(throws: ArithmeticFault.undefined(function: "ln")) { try Number(0).naturalLogarithm() }
    }

    @Test func `rounding is exact and takes halves away from zero`() throws {
        let value = try Number(finite: 2.675)
        #expect(try value.rounded(decimals: 2) == Number(267).plus(1).divided(by: 100))
        #expect(Number(123_456).rounded(significant: 3) == 123_000)
        #expect(Number(-25).rounded(significant: 1) == -30)
        #expect(try Number(999).divided(by: 1000).rounded(decimals: 1) == 1)
    }

    @Test func `rounding never moves a number by more than half a unit`() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let value = (generator.unit() - 0.5) * 1000
            let rounded = try Number(finite: value).rounded(decimals: 2)
            #expect(rounded.isExact)
            #expect((rounded.real - value).magnitude <= 0.005 + 1e-9)
        }
    }
}

extension Number {
    fileprivate var isPositive: Bool { !isZero && !isNegative }
}
