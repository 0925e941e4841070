import Quantities
import Testing

@Suite struct LogOddsTests {
    @Test func `even odds are zero and three to one is the logarithm of three`() {
        #expect(LogOdds(.half).value == 0)
        #expect(abs(LogOdds(Probability(clamping: 0.75)).value - 1.098_612_288_668_109_8) < 1e-15)
    }

    @Test func `the probability of the log-odds is the probability itself within 1e-12`() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<10_000 {
            let probability = Probability(clamping: generator.unit())
            #expect(abs(probability.logOdds.probability.value - probability.value) < 1e-12)
        }
    }

    @Test func `a small probability keeps its digits on the way there and back`() {
        for exponent in 1...9 {
            var value = 1.0
            for _ in 0..<exponent { value /= 10 }
            let back = Probability(clamping: value).logOdds.probability.value
            #expect(abs(back / value - 1) < 1e-12)
        }
    }

    @Test func `the log-odds of the complement are the negative`() {
        for step in 1..<1000 {
            let probability = Probability(clamping: Double(step) / 1000)
            #expect(abs(probability.logOdds.value + probability.complement.logOdds.value) < 1e-12)
        }
    }

    @Test func `more odds are more probability`() {
        let values = stride(from: -20.0, through: 20, by: 0.125).map { LogOdds($0).probability }
        #expect(values == values.sorted())
        #expect(Set(values).count == values.count)
    }

    @Test(arguments: [.nan, .infinity, -.infinity] as [Double])
    func `what is no finite number is even odds`(number: Double) {
        #expect(LogOdds(number).probability == .half)
    }

    @Test func `far-out log-odds end at the margins instead of overflowing`() {
        #expect(LogOdds(5000).probability.value == 1 - Probability.margin)
        #expect(LogOdds(-5000).probability.value == Probability.margin)
    }
}
