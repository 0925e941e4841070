import KnowledgeTracing
import Quantities
import Testing

@Suite struct FitOutcomeTests {
    /// A log with an ordinary skill 0 and these sequences of skill 1.
    private func log(beside sequences: [[Bool]]) throws -> AnswerLog {
        var source = SimulatedAnswers(seed: 6)
        let parameters = try BKTParameters(prior: 0.3, learn: 0.2, slip: 0.1, guess: 0.2)
        var log = try AnswerLog(sequences: source.sequences(300, lengths: 4...10, from: parameters))
        try log.append(sequences: sequences, to: 1)
        return log
    }

    @Test func `a skill with few answers leans on the others`() throws {
        let fit = try BKTFitter().fit(try log(beside: [[true, false, true], [false]]))
        let pooled = try #require(fit.pooled)
        let own = try #require(fit.skills[1].parameters)
        #expect(fit.skills[0].outcome == .fitted)
        #expect(fit.skills[1].outcome == .pooled(.fewAttempts(4, least: 10)))
        #expect(isClose(own.guess.value, pooled.guess.value, within: 0.1))
        #expect(isClose(own.slip.value, pooled.slip.value, within: 0.1))
    }

    @Test(arguments: [true, false])
    func `a skill with one kind of answer leans on the others`(isCorrect: Bool) throws {
        let sequences = [[Bool]](repeating: [isCorrect, isCorrect], count: 40)
        let fit = try BKTFitter().fit(try log(beside: sequences))
        let own = try #require(fit.skills[1].parameters)
        #expect(fit.skills[1].outcome == .pooled(.oneSided(correct: isCorrect)))
        // What is known of the skill still counts.
        #expect((own.prediction(at: own.prior).value > 0.8) == isCorrect)
    }

    @Test func `without anything to lean on a skill is refused`() throws {
        let few = try BKTFitter().fit(try AnswerLog(sequences: [[true, false]]))
        #expect(few.skills[0].outcome == .refused(.nothingToPoolWith(.fewAttempts(2, least: 10))))
        #expect(few.skills[0].parameters == nil && few.pooled == nil)
        #expect(few.parameters(for: 0) == .standard)
        let right = try BKTFitter().fit(try AnswerLog(sequences: [[Bool](repeating: true, count: 50)]))
        #expect(right.skills[0].outcome == .refused(.nothingToPoolWith(.oneSided(correct: true))))
        #expect(try BKTFitter().fit(AnswerLog()).skills.isEmpty)
    }

    @Test func `a skill without answers is refused and predicted with the pooled parameters`() throws {
        var log = try log(beside: [])
        try log.append(learner: 0, skill: 2, isCorrect: true)
        let fit = try BKTFitter().fit(log)
        #expect(fit.skills[1].outcome == .refused(.noAnswers))
        #expect(fit.parameters(for: 1) == fit.pooled)
        #expect(fit.parameters(for: 99) == fit.pooled)
    }

    @Test func `parameters that hardly separate are pooled with the reason`() throws {
        let coins = (0..<12).map { learner in (0..<2).map { ($0 + learner) % 2 == 0 } }
        let fitter = try BKTFitter.with {
            // A belief in guesses and slips of nearly one half, which only many answers overrule.
            let half = FitPrior.Counts(49, 51)
            $0.prior = FitPrior(
                prior: FitPrior.standard.prior,
                learn: FitPrior.standard.learn,
                forget: FitPrior.standard.forget,
                guess: half,
                slip: half
            )
            $0.bounds = FitBounds(
                prior: 0.001...0.999,
                learn: 0.001...0.999,
                slip: 0.001...0.499,
                guess: 0.001...0.499,
                fewestAttempts: 10
            )
        }
        let skill = fitter.fit(try log(beside: coins)).skills[1]
        guard case .pooled(.degenerate(.hardlySeparates(let separation))) = skill.outcome else {
            Issue.record("\(skill.outcome)")
            return
        }
        #expect(separation < DegeneracyWarning.leastSeparation)
        #expect(skill.parameters.map { 1 - $0.slip.value - $0.guess.value > separation } == true)
    }

    @Test(arguments: [FitBounds.standard, .wide], [true, false])
    func `nothing leaves the box`(bounds: FitBounds, forgets: Bool) throws {
        var answers = try SimulatedAnswers.mixedLog(seed: 12)
        // Skills that press against the sides: always right at first, then wrong; and hardly ever wrong.
        for learner in 0..<40 {
            for place in 0..<12 {
                answers.append(LoggedAnswer(learner: learner, skill: 6, isCorrect: place < 6, place: place))
                answers.append(
                    LoggedAnswer(learner: learner, skill: 7, isCorrect: (learner + place) % 11 > 0, place: place)
                )
            }
        }
        let fit = try BKTFitter.with {
            $0.bounds = bounds
            $0.forgets = forgets
        }.fit(try AnswerLog(answers))
        #expect(fit.skills.count == 8)
        for skill in fit.skills {
            let parameters = try #require(skill.parameters)
            #expect(bounds.contains(parameters))
            #expect(parameters.guess.value <= 0.45 && parameters.slip.value <= 0.45)
            #expect(1 - parameters.slip.value > parameters.guess.value)
            #expect(forgets == (parameters.forget > 0))
        }
        let warnings = fit.skills.flatMap(\.warnings)
        #expect(bounds == .wide || warnings.contains(.atBound(.prior, value: 0.5)))
    }

    @Test(arguments: [true, false], [true, false])
    func `ten thousand equal answers leave numbers`(isCorrect: Bool, forgets: Bool) throws {
        var long = [Bool](repeating: isCorrect, count: 10_000)
        long.append(!isCorrect)
        let fit = try BKTFitter.with { $0.forgets = forgets }.fit(try log(beside: [long, [isCorrect, !isCorrect]]))
        let skill = fit.skills[1]
        let parameters = try #require(skill.parameters)
        #expect(skill.logLikelihood.isFinite && skill.logPosterior.isFinite)
        #expect(FitBounds.wide.contains(parameters))
        let trie = try #require(try AnswerLog(sequences: [long]).tries().first)
        let extreme = try BKTParameters(prior: 1e-10, learn: 1e-10, slip: 1e-10, guess: 1e-10)
        for set in [parameters, extreme] {
            for name in ParameterName.allCases {
                #expect(trie.gradient(under: set)[name].isFinite)
                #expect(trie.expectedCounts(under: set)[name].happened.isFinite)
            }
        }
    }

    @Test func `options that make no sense are refused`() {
        #expect(throws: FitError.optionTooSmall("starts", value: 0, least: 1)) {
            try BKTFitter.with { $0.starts = 0 }
        }
        #expect(throws: FitError.toleranceOutOfRange(1)) { try BKTFitter.with { $0.tolerance = 1 } }
        #expect(throws: FitError.pseudoCountNotPositive(.prior, value: 0)) {
            try BKTFitter.with {
                let none = FitPrior.Counts(0, 1)
                $0.prior = FitPrior(prior: none, learn: none, forget: none, guess: none, slip: none)
            }
        }
        let wide = FitBounds(prior: 0.1...0.9, learn: 0.1...0.9, slip: 0.1...0.5, guess: 0.1...0.4, fewestAttempts: 1)
        #expect(throws: FitError.self) { try BKTFitter.with { $0.bounds = wide } }
    }
}
