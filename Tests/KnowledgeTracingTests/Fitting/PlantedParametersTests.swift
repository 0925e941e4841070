import KnowledgeTracing
import Quantities
import Testing

@Suite struct PlantedParametersTests {
    @Test(arguments: [0, 0.08])
    func `parameters planted in ten thousand learners come back`(forget: Double) throws {
        let planted = try BKTParameters(prior: 0.3, learn: 0.2, slip: 0.1, guess: 0.2, forget: forget)
        var source = SimulatedAnswers(seed: 20)
        let log = try AnswerLog(sequences: source.sequences(10_000, lengths: 8...8, from: planted))
        let fitter = try BKTFitter.with { $0.forgets = forget > 0 }
        let trie = try #require(log.tries().first)
        let fit = try #require(fitter.fit(tries: [trie]).skills.first)
        let found = try #require(fit.parameters)
        let errors = fitter.standardErrors(of: found, on: trie)
        #expect(fit.outcome == .fitted)
        try expectNear(found.prior.value, planted.prior.value, errors[.prior])
        try expectNear(found.learn.value, planted.learn.value, errors[.learn])
        try expectNear(found.slip.value, planted.slip.value, errors[.slip])
        try expectNear(found.guess.value, planted.guess.value, errors[.guess])
        if forget > 0 {
            try expectNear(found.forget, forget, errors[.forget])
        } else {
            #expect(found.forget == 0 && errors[.forget] == nil)
        }
    }

    private func expectNear(_ found: Double, _ planted: Double, _ error: Double?) throws {
        let error = try #require(error)
        #expect(error > 0.0005 && error < 0.05)
        #expect((found - planted).magnitude < 4 * error)
    }

    @Test func `four times the learners halve the standard errors`() throws {
        let planted = try BKTParameters(prior: 0.3, learn: 0.2, slip: 0.1, guess: 0.2)
        var source = SimulatedAnswers(seed: 21)
        let sequences = source.sequences(1000, lengths: 6...6, from: planted)
        let few = try #require(try AnswerLog(sequences: sequences).tries().first)
        let many = try #require(try AnswerLog(sequences: sequences + sequences + sequences + sequences).tries().first)
        // So weak a belief that only the answers count.
        let fitter = try BKTFitter.with {
            $0.forgets = false
            $0.prior = FitPrior(
                prior: .init(1e-6, 1e-6),
                learn: .init(1e-6, 1e-6),
                forget: .init(1e-6, 1e-6),
                guess: .init(1e-6, 1e-6),
                slip: .init(1e-6, 1e-6)
            )
        }
        let parameters = try #require(fitter.fit(tries: [few]).skills.first?.parameters)
        let wide = fitter.standardErrors(of: parameters, on: few)
        let narrow = fitter.standardErrors(of: parameters, on: many)
        for name in [ParameterName.prior, .learn, .slip, .guess] {
            let ratio = try #require(wide[name]) / #require(narrow[name])
            #expect(isClose(ratio, 2, within: 1e-4), "\(name)")
        }
    }
}
