import KnowledgeTracing
import Quantities
import Testing

@Suite struct BKTUpdateTests {
    private let standard = BKTParameters.standard
    private let tenth = Probability(clamping: 0.1)

    @Test func `the first prediction of the built-in set is 0.315`() {
        // 0.1 x 0.9 + 0.9 x 0.25
        #expect(isClose(standard.prediction(at: tenth).value, 0.315))
    }

    @Test func `a right answer lifts 0.1 to 0.3571`() {
        // 0.09 / 0.315 = 2/7; 2/7 + 5/7 x 0.1 = 5/14
        #expect(isClose(standard.posterior(tenth, correct: true).value, 2.0 / 7))
        #expect(isClose(standard.updated(tenth, correct: true).value, 5.0 / 14))
    }

    @Test func `a wrong answer leaves 0.1131 of 0.1`() {
        // 0.01 / 0.685; then + (1 - that) x 0.1
        #expect(isClose(standard.posterior(tenth, correct: false).value, 0.01 / 0.685))
        #expect(isClose(standard.updated(tenth, correct: false).value, 0.01 / 0.685 * 0.9 + 0.1))
    }

    @Test func `four right answers in a row reach mastery and three do not`() {
        // Worked by hand from the formulas: 0.1, 0.3571, 0.7000, 0.9043, 0.9743.
        var mastery = standard.prior
        var path: [Double] = []
        for _ in 0..<4 {
            mastery = standard.updated(mastery, correct: true)
            path.append(mastery.value)
        }
        #expect(isClose(path[0], 5.0 / 14))
        #expect(isClose(path[1], 0.7))
        // 0.63 / (0.63 + 0.075) = 0.893617; + 0.106383 x 0.1
        #expect(isClose(path[2], 0.63 / 0.705 * 0.9 + 0.1))
        #expect(path[2] < BKTParameters.masteredAt)
        #expect(path[3] >= BKTParameters.masteredAt)
    }

    @Test(arguments: [0.0, 1e-10, 0.01, 0.5, 0.949, 0.999, 1.0])
    func `a right answer never lowers and a wrong one never beats a right one`(value: Double) {
        let mastery = Probability(clamping: value)
        let right = standard.updated(mastery, correct: true)
        let wrong = standard.updated(mastery, correct: false)
        #expect(right >= mastery)
        #expect(wrong <= right)
        #expect(standard.posterior(mastery, correct: false) <= mastery)
    }

    @Test func `more mastery before means more mastery after`() {
        for step in 1..<200 {
            let low = Probability(clamping: Double(step - 1) / 200)
            let high = Probability(clamping: Double(step) / 200)
            for isCorrect in [true, false] {
                #expect(standard.updated(low, correct: isCorrect) <= standard.updated(high, correct: isCorrect))
            }
        }
    }

    @Test func `the expectation of the posterior is the mastery`() {
        // Bayes: P(C) L'(right) + (1 - P(C)) L'(wrong) = L.
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let mastery = Probability(clamping: 0.001 + 0.998 * generator.unit())
            let chance = standard.prediction(at: mastery).value
            let right = standard.posterior(mastery, correct: true).value
            let wrong = standard.posterior(mastery, correct: false).value
            #expect(isClose(chance * right + (1 - chance) * wrong, mastery.value))
        }
    }

    @Test func `forgetting at an opportunity lowers what is known`() throws {
        let forgetful = try BKTParameters(prior: 0.1, learn: 0.1, slip: 0.1, guess: 0.25, forget: 0.2)
        // 2/7 x 0.8 + 5/7 x 0.1 = 0.3
        #expect(isClose(forgetful.updated(tenth, correct: true).value, 0.3))
    }
}
