import Curriculum
import Quantities
import Testing

@Suite struct NumberTextTests {
    /// The text that a stem gives for a formula and a format.
    private func written(_ text: String) throws -> String {
        var source = Samples.stopping
        source.stem = text
        return try ItemTemplate(source).item(seed: 1).stem
    }

    @Test(arguments: [
        ("[[12]]", "12"), ("[[-12]]", "-12"), ("[[1/8]]", "0.125"), ("[[1/3]]", "1/3"),
        ("$[[1/3]]$", #"$\frac{1}{3}$"#),
        ("$[[-1/3]]$", #"$-\frac{1}{3}$"#), ("[[pi]]", "3.142"), ("[[sqrt(2)*1e-3]]", "0.001414"), ("[[1/32]]", "1/32"),
        ("[[123/100000]]", "0.00123"), ("$[[6.63e-34]]$", #"$6.63 \times 10^{-34}$"#),
        ("[[6.63e-34]]", #"$6.63 \times 10^{-34}$"#), ("[[3e8]]", "300000000"),
        ("[[6.02e23]]", #"$6.02 \times 10^{23}$"#),
        ("[[2/3|3s]]", "0.667"), ("[[1200|3s]]", "1200"), ("[[2|3s]]", "2.00"), ("[[5/2|2d]]", "2.50"),
        ("[[2/3|0d]]", "1"),
        ("[[1/2|frac]]", "1/2"), ("$[[-3|signed]]$", "$- 3$"), ("$[[3|signed]]$", "$+ 3$"), ("[[1|coef]]x", "x"),
        ("[[-1|coef]]x", "-x"), ("[[-2|coef]]x", "-2x"), ("[[1|scoef]]x", "+x"), ("[[-2|scoef]]x", "- 2x"),
        ("[[12345|sci3]]", #"$1.23 \times 10^{4}$"#), ("[[0.5|sci1]]", #"$5 \times 10^{-1}$"#),
        ("[[21|words]]", "twenty-one"),
        ("[[0|3s]]", "0.00"), ("[[1234567|3s]]", #"$1.23 \times 10^{6}$"#), ("[[9.996|3s]]", "10.0"),
        ("[[-0.001|2d]]", "0.00"),
    ])
    func `numbers are written as the format says`(text: String, expected: String) throws {
        #expect(try written(text) == expected)
    }

    @Test func `a bar in a table may be escaped`() throws {
        #expect(try written(#"| [[2/3\|2d]] |"#) == "| 0.67 |")
    }
}
