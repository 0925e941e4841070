import Curriculum
import Quantities
import Testing

@Suite struct ExpressionMarkingTests {
    private func mark(_ answer: String, _ source: TemplateSource) throws -> Marking {
        try ItemTemplate(source).mark(.text(answer), seed: 1)
    }

    @Test(arguments: [
        "2x^2+3x", "2*x**2+3*x", "x(2x+3)", "3x + 2x²", "2xx + 3x", "x*(3+2x)", "y = 2x^2 + 3x", "f(x) = x(2x+3)",
        "-(-2x^2 - 3x)", "(4x^2+6x)/2", "2X^2+3X", "２x^2+3x",
    ])
    func `equivalent expressions are right`(answer: String) throws {
        #expect(try mark(answer, Samples.expression("2*x^2 + 3*x")).verdict == .right, "\(answer)")
    }

    @Test(arguments: [
        ("sin(x)^2", "sin^2 x"), ("sin(2*x)", "2 sin x cos x"), ("sin(2*x)", "sin 2x"), ("ln(x)", "log x"),
        ("1/cos(x)", "sec x"),
        ("e^x", "exp(x)"), ("abs(x)", "|x|"), ("asin(x/4)", "sin^-1 (x/4)"), ("x^(1/2)", "√x"),
        ("x/(x+1)", "1 - 1/(1+x)"),
        ("2*pi*x", "2πx"), ("cos(x)/sin(x)", "cot x"), ("sqrt(x+1)", "sqrt(1+x)"), ("lg(x)", "log(x)"),
        ("3*ln|x|", "3ln|x|"),
    ])
    func `mathematics is read as it is written by hand`(key: String, answer: String) throws {
        #expect(try mark(answer, Samples.expression(key)).verdict == .right, "\(answer)")
    }

    @Test func `a wrong expression is wrong, and a known one names its misconception`() throws {
        let source = Samples.expression("3*x^2", slip: "x^3/3")
        #expect(try mark("3x", source).verdict == .wrong(nil))
        #expect(try mark("x^3/3", source).verdict == .wrong("slips"))
        #expect(try mark("3x^2 + 0.001", source).verdict == .wrong(nil))
        #expect(try mark("0/0", source).verdict == .wrong(nil))
    }

    @Test func `the expanded form is demanded`() throws {
        let source = Samples.expression("x^2 + 5*x + 6", form: .expanded)
        #expect(try mark("x^2+5x+6", source).verdict == .right)
        #expect(try mark("6 + x^2 + 5x", source).verdict == .right)
        #expect(try mark("(x+2)(x+3)", source).verdict == .wrongForm(.notExpanded))
        #expect(try mark("x(x+5)+6", source).verdict == .wrongForm(.notExpanded))
        #expect(try mark("x^2+2x+3x+6", source).verdict == .wrongForm(.notSimplified))
        #expect(try mark("(x+2.5)^2 - 1/4", source).verdict == .wrongForm(.notExpanded))
    }

    @Test func `the factored form is demanded`() throws {
        let source = Samples.expression("(x+2)*(x+3)", form: .factored)
        #expect(try mark("(x+3)(x+2)", source).verdict == .right)
        #expect(try mark("2(x+3)(x/2+1)", source).verdict == .right)
        #expect(try mark("x^2+5x+6", source).verdict == .wrongForm(.notFactored))
        let square = Samples.expression("(x-1)^2", form: .factored)
        #expect(try mark("(x-1)(x-1)", square).verdict == .right)
    }

    @Test func `values of the draw stand in the key`() throws {
        let source = Samples.expression("[[u]]*x^2 [[a|signed]]*x", slip: "[[a]]*x")
        let template = try ItemTemplate(source)
        for seed in 0..<20 as Range<UInt64> {
            let item = try template.item(seed: seed)
            let digits = item.stem.split { !$0.isNumber }.map(String.init)
            #expect(try item.mark(.text("\(digits[0])x^2 + \(digits[1])x")).isRight)
        }
    }

    @Test func `an unknown letter is named`() {
        #expect(throws: MarkingError.unknownName("k", known: ["x"])) { try mark("k + 1", Samples.expression("x")) }
        #expect(throws: MarkingError.unreadable(fragment: "x+")) { try mark("x+", Samples.expression("x")) }
    }

    @Test func `random expressions are marked or refused, never worse`() throws {
        let template = try ItemTemplate(Samples.expression("x^2", form: .expanded))
        var generator = SeededGenerator(seed: 9)
        let alphabet = Array("0123456789.+-*/^()x sincotaqrlgepX|²√".unicodeScalars)
        for _ in 0..<10_000 {
            var text = ""
            for _ in 0..<(generator.next() % 24) {
                text.unicodeScalars.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
            }
            _ = try? template.mark(.text(text), seed: 1)
        }
    }
}
