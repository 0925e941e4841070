import KnowledgeTracing
import Testing

@Suite struct FitClimbTests {
    @Test(arguments: [true, false])
    func `EM never falls`(forgets: Bool) throws {
        let tries = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 5)).tries()
        var before = [Double](repeating: -.infinity, count: tries.count)
        for most in 2..<30 {
            let fitter = try BKTFitter.with {
                $0.method = .plain
                $0.starts = 1
                $0.forgets = forgets
                $0.mostIterations = most
            }
            let values = fitter.fit(tries: tries).skills.map(\.logPosterior)
            for (value, earlier) in zip(values, before) { #expect(value >= earlier - 1e-10) }
            before = values
        }
    }

    @Test(arguments: [FitBounds.wide, .standard], [true, false])
    func `the fast climb ends no lower than EM by itself`(bounds: FitBounds, forgets: Bool) throws {
        let tries = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 11, skills: 4)).tries()
        let fast = try BKTFitter.with {
            $0.bounds = bounds
            $0.forgets = forgets
        }
        let plain = try BKTFitter.with {
            $0.bounds = bounds
            $0.forgets = forgets
            $0.method = .plain
            $0.tolerance = 0
            $0.mostIterations = 3000
        }
        for (one, other) in zip(fast.fit(tries: tries).skills, plain.fit(tries: tries).skills) {
            #expect(one.logPosterior > other.logPosterior - 0.001)
            #expect(one.iterations < other.iterations)
        }
    }

    @Test func `the tolerance is relative and may be loose`() throws {
        let log = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 3))
        let loose = try BKTFitter.with { $0.tolerance = 1e-3 }.fit(log)
        let tight = try BKTFitter().fit(log)
        #expect(loose.iterations < tight.iterations)
        for (one, other) in zip(loose.skills, tight.skills) {
            #expect(one.logPosterior <= other.logPosterior + 1e-9)
            #expect(one.logPosterior > other.logPosterior - 1)
        }
    }

    @Test func `too few iterations are reported`() throws {
        let log = try AnswerLog(try SimulatedAnswers.mixedLog(seed: 3))
        let fit = try BKTFitter.with {
            $0.mostIterations = 3
            $0.starts = 1
        }.fit(log)
        #expect(fit.skills.contains { $0.warnings.contains(.notConverged(iterations: 3)) })
    }
}
