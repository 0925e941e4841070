import Curriculum
import Quantities
import Testing

@Suite struct NumericMarkingTests {
    private func mark(_ answer: String, _ key: NumericSource, slips: [String: String] = ["far": "987654"]) throws
        -> Marking
    {
        let template = try ItemTemplate(Samples.numeric(key, slips: slips))
        return try template.mark(.text(answer), seed: 1)
    }

    @Test(arguments: [
        "0.5", ".5", "1/2", "5e-1", "5E-1", "5*10^-1", "5×10⁻¹", "5 x 10^-1", "½", "50 cm", "50cm", "0.5 m", "0.5m",
        " 0.5 ",
        "x = 3 - 2.5", "s=0.5 m", "= 0.5", "०.५", "500 mm", "+0.5", "0.50", "1/4 + 1/4", "5 * 10**-1 m", "(1/2) m",
        "0.0005 km",
        "5.0 e-1", "sqrt(0.25)", "√0.25", "0.5 metres", "0.5\u{00A0}m", "5·10⁻¹ m", "0.504", "0.496",
    ])
    func `many ways to write one half metre are right`(answer: String) throws {
        #expect(try mark(answer, NumericSource(value: "1/2", unit: "m")).verdict == .right, "\(answer)")
    }

    @Test(arguments: [
        ("1,000", "1000"), ("1,00,000", "100000"), ("10,00,000", "1000000"), ("1,234.5", "1234.5"), ("−3", "-3"),
        ("–3", "-3"),
        ("2π", "2*pi"), ("2 pi", "2*pi"), ("3√2", "3*sqrt(2)"), ("2½", "5/2"), ("१०", "10"), ("1.6 e-19", "1.6e-19"),
        ("1.6×10^-19", "1.6e-19"), ("1.6x10^(-19)", "1.6e-19"), ("25%", "1/4"), ("1e3", "1000"), ("60 °", "pi/3"),
    ])
    func `pure numbers are read as people write them`(answer: String, key: String) throws {
        #expect(try mark(answer, NumericSource(value: key)).verdict == .right, "\(answer)")
    }

    @Test(arguments: [
        ("5..2", "5..2"), ("5 2", "5 2"), ("1,00", "1,00"), ("abc", "abc"), ("5+", "5+"), ("(5", "(5"), ("5 )", ")"),
        ("∞", "∞"),
    ])
    func `what cannot be read is quoted and not called wrong`(answer: String, fragment: String) {
        let error = #expect(throws: MarkingError.self) { try mark(answer, NumericSource(value: "5")) }
        switch error {
        case .unreadable(let found): #expect(found == fragment || fragment.contains(found), "\(answer): \(found)")
        case .unknownUnit(let found): #expect(found == fragment)
        default: Issue.record("\(answer): \(String(describing: error))")
        }
    }

    @Test func `an empty and an endless answer are told apart`() {
        #expect(throws: MarkingError.empty) { try mark("  ", NumericSource(value: "5")) }
        #expect(throws: MarkingError.tooLong(limit: 200)) {
            try mark(String(repeating: "1", count: 201), NumericSource(value: "5"))
        }
        #expect(throws: MarkingError.unknownUnit("apples")) {
            try mark("5 apples", NumericSource(value: "5", unit: "m"))
        }
        #expect(throws: MarkingError.noValue(.divisionByZero)) { try mark("1/0", NumericSource(value: "5")) }
    }

    @Test func `a unit of another quantity is wrong and says so`() throws {
        let marking = try mark("5 s", NumericSource(value: "5", unit: "m"))
        #expect(marking.verdict == .wrong(nil))
        #expect(marking.remark == .otherQuantity(asked: "m", given: "s"))
        #expect(try mark("5 m", NumericSource(value: "5")).remark == .otherQuantity(asked: nil, given: "m"))
    }

    @Test func `the edge of the tolerance is inside`() throws {
        let key = NumericSource(value: "100", tolerance: "1%")
        #expect(try mark("99", key).isRight)
        #expect(try mark("101", key).isRight)
        #expect(try !mark("98.9", key).isRight)
        let absolute = NumericSource(value: "100", tolerance: "0.5")
        #expect(try mark("100.5", absolute).isRight)
        #expect(try !mark("100.6", absolute).isRight)
        let exact = NumericSource(value: "1/3", tolerance: "0")
        #expect(try mark("1/3", exact).isRight)
        #expect(try !mark("0.333", exact).isRight)
    }

    @Test func `a slip names its misconception`() throws {
        let key = NumericSource(value: "10", unit: "m")
        let marking = try mark("20 m", key, slips: ["forgets-half": "20", "adds": "30"])
        #expect(marking.verdict == .wrong("forgets-half"))
        #expect(try mark("3000 cm", key, slips: ["forgets-half": "20", "adds": "30"]).verdict == .wrong("adds"))
        #expect(try mark("17", key, slips: ["forgets-half": "20"]).verdict == .wrong(nil))
    }

    @Test func `the form is judged after the value`() throws {
        let key = NumericSource(value: "2.347", unit: "m", significant: 3)
        #expect(try mark("2.35", key).verdict == .right)
        #expect(try mark("2.35e0 m", key).verdict == .right)
        #expect(try mark("2.3", key).verdict == .wrongForm(.significantFigures(asked: 3, given: 2)))
        #expect(try mark("2.347", key).verdict == .wrongForm(.significantFigures(asked: 3, given: 4)))
        #expect(try mark("9.99", key).verdict == .wrong(nil))
        let whole = NumericSource(value: "1200", significant: 3)
        #expect(try mark("1200", whole).verdict == .right)
        #expect(try mark("1.20*10^3", whole).verdict == .right)
        let unit = NumericSource(value: "5", unit: "N", requiresUnit: true)
        #expect(try mark("5", unit).verdict == .wrongForm(.unitMissing(asked: "N")))
        #expect(try mark("5 N", unit).verdict == .right)
        #expect(try mark("4", unit).verdict == .wrong(nil))
    }

    @Test func `marks follow the scheme of the template`() throws {
        var source = Samples.numeric(NumericSource(value: "5"))
        source.marks = MarkScheme(right: 3, wrong: -1)
        let template = try ItemTemplate(source)
        #expect(try template.mark(.text("5"), seed: 1).marks == Marks(3))
        #expect(try template.mark(.text("6"), seed: 1).marks == Marks(-1))
        #expect(throws: MarkingError.wrongShape(asked: .numeric)) { try template.mark(.choice(0), seed: 1) }
    }

    @Test func `random answers are marked or refused, never worse`() throws {
        let template = try ItemTemplate(Samples.numeric(NumericSource(value: "5", unit: "m", significant: 2)))
        var generator = SeededGenerator(seed: 5)
        let alphabet = Array("0123456789.,+-*/^()eExm skg%=½²⁻¹×−π√°०५Ω\u{200B}\u{0301}👍".unicodeScalars)
        for _ in 0..<10_000 {
            var text = ""
            for _ in 0..<(generator.next() % 24) {
                text.unicodeScalars.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
            }
            _ = try? template.mark(.text(text), seed: 1)
        }
    }
}
