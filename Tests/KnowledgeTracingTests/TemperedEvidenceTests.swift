import KnowledgeTracing
import Quantities
import Testing

@Suite struct TemperedEvidenceTests {
    private let standard = BKTParameters.standard

    @Test func `the full weight is the plain update bit for bit`() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<2000 {
            let mastery = Probability(clamping: generator.unit())
            let isCorrect = generator.unit() < 0.5
            let plain = standard.updated(mastery, correct: isCorrect)
            let weighed = standard.updated(mastery, correct: isCorrect, weight: 1)
            #expect(plain.value.bitPattern == weighed.value.bitPattern)
        }
    }

    @Test func `no weight changes nothing`() {
        for value in [0.0, 0.3, 0.77, 1.0] {
            let mastery = Probability(clamping: value)
            #expect(isClose(standard.updated(mastery, correct: true, weight: 0).value, mastery.value))
            #expect(isClose(standard.updated(mastery, correct: false, weight: 0).value, mastery.value))
        }
    }

    @Test func `half the weight takes the root of the likelihood ratio`() {
        // odds 1/9 x sqrt(0.9 / 0.25 = 3.6) = 0.210819, L' = 0.174112; + 0.825888 x 0.05
        let after = standard.updated(Probability(clamping: 0.1), correct: true, weight: 0.5)
        #expect(isClose(after.value, 0.2154067751506949))
    }

    @Test func `two half answers move the belief as far as one whole`() throws {
        let still = try BKTParameters(prior: 0.1, learn: 1e-10, slip: 0.1, guess: 0.25)
        let start = Probability(clamping: 0.1)
        let half = still.updated(start, correct: true, weight: 0.5)
        let twice = still.updated(half, correct: true, weight: 0.5)
        #expect(isClose(twice.value, still.updated(start, correct: true).value, within: 1e-9))
    }

    @Test func `more weight moves further`() {
        let mastery = Probability(clamping: 0.6)
        for step in 1...20 {
            let less = Double(step - 1) / 20
            let more = Double(step) / 20
            #expect(
                standard.updated(mastery, correct: true, weight: less)
                    < standard.updated(mastery, correct: true, weight: more)
            )
            #expect(
                standard.posteriorDrop(from: mastery, weight: less)
                    < standard.posteriorDrop(from: mastery, weight: more)
            )
        }
    }

    @Test(arguments: [Double.nan, -1, -Double.infinity])
    func `a weight that is no weight counts as none`(weight: Double) {
        let mastery = Probability(clamping: 0.4)
        #expect(isClose(standard.updated(mastery, correct: true, weight: weight).value, 0.4))
    }
}

extension BKTParameters {
    /// How far a wrong answer of that weight lowers the mastery with hardly any learning.
    fileprivate func posteriorDrop(from mastery: Probability, weight: Double) -> Double {
        let still = try? BKTParameters(prior: 0.1, learn: 1e-10, slip: 0.1, guess: 0.25)
        return mastery.value - (still ?? self).updated(mastery, correct: false, weight: weight).value
    }
}
