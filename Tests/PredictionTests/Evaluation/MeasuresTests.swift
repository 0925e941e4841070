import Prediction
import Quantities
import Testing

@Suite struct MeasuresTests {
    private func scored(_ pairs: [(Double, Bool)]) -> ScoredAnswers {
        var scored = ScoredAnswers()
        for (number, pair) in pairs.enumerated() {
            scored.append(predicted: pair.0, isCorrect: pair.1, learner: number % 7)
        }
        return scored
    }

    private func random(_ count: Int, seed: UInt64) -> [(Double, Bool)] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let chance = (generator.unit() * 20).rounded() / 20
            return (chance, generator.unit() < 0.3 + 0.5 * chance)
        }
    }

    @Test func `measures four answers as worked out by hand`() throws {
        let measures = Measures(scored([(0.9, true), (0.4, true), (0.6, false), (0.1, false)]))
        #expect(measures.responses == 4)
        #expect(measures.auc == 0.75)
        #expect(measures.accuracy == 0.5)
        #expect(abs(measures.rmse - (0.74 / 4).squareRoot()) < 1e-12)
        #expect(abs(measures.logLoss - 0.5108256237659907) < 1e-12)
        #expect(abs(measures.calibrationError - 0.35) < 1e-12)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `the area is the share of pairs in order, ties counted half`(seed: UInt64) throws {
        let pairs = random(200, seed: seed)
        var won = 0.0
        var count = 0.0
        for right in pairs where right.1 {
            for wrong in pairs where !wrong.1 {
                won += right.0 > wrong.0 ? 1 : right.0 == wrong.0 ? 0.5 : 0
                count += 1
            }
        }
        let area = try #require(Measures(scored(pairs)).auc)
        #expect(abs(area - won / count) < 1e-12)
    }

    @Test func `answers of one kind have no area`() {
        #expect(Measures(scored([(0.3, true), (0.8, true)])).auc == nil)
        #expect(ROCCurve(scored([(0.3, true)])).points.isEmpty)
        #expect(Measures(ScoredAnswers()).logLoss == 0)
    }

    @Test func `a certain prediction that fails costs a finite loss`() {
        #expect(abs(Measures(scored([(1, false)])).logLoss - 13.815510557964274) < 1e-9)
    }

    @Test func `the curve goes from corner to corner and encloses the area`() throws {
        let pairs = random(3000, seed: 9)
        let curve = ROCCurve(scored(pairs)).points
        #expect(curve.first.map { [$0.falseAlarms, $0.hits] } == [0, 0])
        #expect(curve.last.map { [$0.falseAlarms, $0.hits] } == [1, 1])
        var area = 0.0
        for (low, high) in zip(curve, curve.dropFirst()) {
            #expect(high.hits >= low.hits && high.falseAlarms >= low.falseAlarms)
            area += (high.falseAlarms - low.falseAlarms) * (high.hits + low.hits) / 2
        }
        let exact = try #require(Measures(scored(pairs)).auc)
        #expect(abs(area - exact) < 0.01)
    }

    @Test func `ranges of predictions hold every answer once`() {
        let bins = Reliability(scored([(0, false), (1, true), (0.55, true), (0.55, false)])).bins
        #expect(bins.map(\.responses) == [1, 2, 1])
        #expect(bins[1].observed == 0.5)
    }
}
