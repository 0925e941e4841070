import Prediction
import Quantities
import Testing

@Suite struct BootstrapTests {
    /// Answers of 60 learners, foreseen with some noise.
    private func scored(noise: Double, seed: UInt64 = 3) -> ScoredAnswers {
        var generator = SeededGenerator(seed: seed)
        var scored = ScoredAnswers()
        for learner in 0..<60 {
            let ability = generator.unit()
            for _ in 0..<20 {
                let chance = 0.2 + 0.6 * ability
                let isCorrect = generator.unit() < chance
                scored.append(
                    predicted: chance + noise * (generator.unit() - 0.5),
                    isCorrect: isCorrect,
                    learner: learner
                )
            }
        }
        return scored
    }

    @Test func `the interval holds the estimate and narrows with nothing but more learners`() throws {
        let folds = [scored(noise: 0.1), scored(noise: 0.1, seed: 4)]
        let interval = try #require(Bootstrap(draws: 300).auc(of: folds))
        let estimate = try #require(Measures.mean(of: folds.map { Measures($0) }).auc)
        #expect(interval.lower < estimate && estimate < interval.upper)
        #expect(interval.upper - interval.lower > 0.02)
        let many = try #require(Bootstrap(draws: 300).auc(of: (10..<26).map { scored(noise: 0.1, seed: $0) }))
        #expect(many.upper - many.lower < 0.6 * (interval.upper - interval.lower))
    }

    @Test func `the same seed gives the same interval, another seed another`() {
        let folds = [scored(noise: 0.1)]
        #expect(Bootstrap(draws: 50, seed: 7).auc(of: folds) == Bootstrap(draws: 50, seed: 7).auc(of: folds))
        #expect(Bootstrap(draws: 50, seed: 7).auc(of: folds) != Bootstrap(draws: 50, seed: 8).auc(of: folds))
    }

    @Test func `a model beside itself gains nothing, beside a worse one something`() throws {
        let good = [scored(noise: 0)]
        let bad = [scored(noise: 1.5)]
        let nothing = try #require(Bootstrap(draws: 100).gain(of: good, over: good))
        #expect(nothing.lower == 0 && nothing.upper == 0)
        let some = try #require(Bootstrap(draws: 100).gain(of: good, over: bad))
        #expect(some.lower > 0)
    }

    @Test func `no draws give no interval`() {
        #expect(Bootstrap(draws: 0).auc(of: [scored(noise: 0)]) == nil)
    }
}
