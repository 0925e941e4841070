import Formulas
import Testing

@Suite struct SpokenFormulaTests {
    @Test(arguments: [
        (#"v^2 = u^2 + 2as"#, "v squared equals u squared plus 2 a s"),
        (#"\frac12"#, "1 over 2"),
        (#"\frac{u^2}{2a}"#, "the fraction u squared over 2 a end fraction"),
        (#"\sqrt{2}"#, "square root of 2"),
        (#"\sqrt[3]{x+1}"#, "cube root of x plus 1 end root"),
        (#"\vec{F} = m\vec{a}"#, "vector F equals m vector a"),
        (#"\vec a \times \vec b"#, "vector a cross vector b"),
        (#"2 \times 3"#, "2 times 3"),
        (#"\sin^{-1} x"#, "inverse sine x"),
        (#"\sin^2\theta"#, "sine squared theta"),
        (#"\int_0^{\pi} x\,dx"#, "integral from 0 to pi of x d x"),
        (#"\sum_{i=1}^{n} i"#, "sum from i equals 1 to n of i"),
        (#"\lim_{x \to 0} x"#, "limit as x approaches 0 of x"),
        (#"\log_2 8"#, "log base 2 of 8"),
        (#"x_{n+1}"#, "x sub n plus 1 end sub"),
        (#"e^{-x}"#, "e to the power minus x"),
        (#"1.5 \times 10^{3}"#, "1.5 times 10 to the power 3"),
        (#"f'(x)"#, "f prime of x"),
        (#"P(A|B)"#, "P of open bracket A given B close bracket"),
        (#"|x - 3| < 2"#, "absolute value of x minus 3 end absolute value is less than 2"),
        (#"x \in \mathbb{R}"#, "x in the real numbers"),
        (#"30^\circ"#, "30 degrees"),
        (#"\Delta H^\circ"#, "delta H standard"),
        (#"3d^4\,4s^2"#, "3 d to the power 4, 4 s squared"),
        (#"\binom{n}{r}"#, "n choose r"),
    ])
    func `reads mathematics as a teacher would`(latex: String, spoken: String) {
        #expect(SpokenFormula.text(latex) == spoken)
    }

    @Test(arguments: [
        (#"5\ \text{m/s}^2"#, "5 metres per second squared"),
        (#"\mathrm{J\,s}"#, "joule seconds"),
        (#"9.8\ \mathrm{m\,s^{-2}}"#, "9.8 metres per second squared"),
        (#"2\ \text{kJ/mol}"#, "2 kilojoules per mole"),
        (#"\text{if } x"#, "if x"),
    ])
    func `reads units by their names`(latex: String, spoken: String) {
        #expect(SpokenFormula.text(latex) == spoken)
    }

    @Test(arguments: [
        (#"\ce{2H2 + O2 -> 2H2O}"#, "2 H 2, plus O 2 gives 2 H 2 O"),
        (#"\ce{Zn + 2Ag^+ -> Zn^2+ + 2Ag}"#, "Zn, plus 2 Ag plus gives Zn 2 plus, plus 2 Ag"),
        (#"\ce{SO4^2-}"#, "S O 4 2 minus"),
        (#"\ce{Ca^{2+}}"#, "Ca 2 plus"),
        (#"\ce{Na+}"#, "Na plus"),
        (#"\ce{N2(g) <=> N2(aq)}"#, "N 2 gas is in equilibrium with N 2 aqueous"),
        (#"\ce{CH2=CH2}"#, "C H 2 double bond C H 2"),
    ])
    func `reads chemistry by its signs`(latex: String, spoken: String) {
        #expect(SpokenFormula.text(latex) == spoken)
    }

    @Test(arguments: [
        (#"\frac{1}{2}"#, "1 बटा 2"), (#"x^2 + \alpha"#, "x का वर्ग धन अल्फ़ा"), (#"\sqrt{2}"#, "वर्गमूल 2"),
        (#"\text{m/s}"#, "मीटर प्रति सेकंड"),
    ])
    func `reads in Hindi when asked`(latex: String, spoken: String) {
        #expect(SpokenFormula.text(latex, language: .hindi) == spoken)
    }

    @Test func `tells the rows of a matrix apart`() {
        let spoken = SpokenFormula.text(#"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}"#)
        #expect(spoken == "matrix, 2 rows : row 1 : 1, 2 ; row 2 : 3, 4 ; end matrix")
    }

    @Test(arguments: Language.allCases)
    func `is never empty, whatever it is given`(language: Language) {
        var source = LatexSource(seed: 7)
        for _ in 0..<400 {
            let latex = source.formula(pieces: 24)
            #expect(!SpokenFormula.text(latex, language: language).isEmpty, "\(latex)")
            #expect(!ReadableFormula.text(latex).isEmpty, "\(latex)")
        }
        #expect(!SpokenFormula.text("", language: language).isEmpty)
    }

    @Test(arguments: [
        "{", "(", "|", #"\sqrt"#, #"\frac"#, "'", "^", "x_", #"\left("#, #"\text{"#, #"\begin{matrix}"#, #"\ce{"#, "$",
    ])
    func `survives the same sign thousands of times`(sign: String) {
        let latex = String(repeating: sign, count: 3900 / sign.utf8.count)
        #expect(!SpokenFormula.text(latex).isEmpty)
        #expect(!ReadableFormula.text(latex).isEmpty)
    }
}
