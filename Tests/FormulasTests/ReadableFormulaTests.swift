import Formulas
import Testing

@Suite struct ReadableFormulaTests {
    @Test(arguments: [
        (#"v^2 = u^2 + 2as"#, "v² = u² + 2as"),
        (#"\frac{u^2}{2a}"#, "u²/(2a)"),
        (#"\sqrt{x+1}"#, "√(x + 1)"),
        (#"\frac{1}{2}at^2"#, "(1/2)at²"),
        (#"\frac{1}{2} + a"#, "1/2 + a"),
        (#"-x"#, "−x"),
        (#"a = -b"#, "a = −b"),
        (#"x_{n+1}"#, "xₙ₊₁"),
        (#"e^{-x/2}"#, "e^(−x/2)"),
        (#"\ce{2H2 + O2 -> 2H2O}"#, "2H₂ + O₂ → 2H₂O"),
        (#"\ce{SO4^2-}"#, "SO₄²⁻"),
        (#"6.63 \times 10^{-34}\ \mathrm{J\,s}"#, "6.63 × 10⁻³⁴ J s"),
    ])
    func `writes a formula on one line`(latex: String, line: String) {
        #expect(ReadableFormula.text(latex) == line)
    }
}
