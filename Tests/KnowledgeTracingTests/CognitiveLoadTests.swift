import KnowledgeTracing
import Quantities
import Testing

@Suite struct CognitiveLoadTests {
    @Test func `an average question to a rested learner is light`() {
        // 0.45 x 1/2 = 0.225; 0.225^2 / (0.225^2 + 0.775^2) = 0.0777
        let load = CognitiveLoad.assess(QuestionDemand())
        #expect(isClose(load.intrinsic, 0.225) && load.extraneous == 0 && load.fatigue == 0)
        #expect(isClose(load.totalLoad, 0.225) && isClose(load.germane, 0.775))
        #expect(isClose(load.overloadRisk, 0.0777351247600768))
        #expect(load.recommendations == [.tryAHarderItem])
    }

    @Test func `an interruption after forty-five minutes gives 0.1773`() {
        // Extraneous 0.2 x 1/3 = 0.0667, total 0.2917; fatigue 0.4 x 45/90 = 0.2, capacity 0.92;
        // x = 0.3170; x^2 / (x^2 + 0.6830^2) = 0.1773.
        let load = CognitiveLoad.assess(
            QuestionDemand(),
            learner: LearnerStrain(minutesInSession: 45),
            context: AnswerContext(interruptions: 1, device: .desktop)
        )
        #expect(isClose(load.fatigue, 0.2))
        #expect(isClose(load.totalLoad, 0.2916666666666667))
        #expect(isClose(load.germane, 0.6283333333333334))
        #expect(isClose(load.overloadRisk, 0.17727520057422694))
    }

    @Test func `a hard long question on a phone late at night overloads`() {
        // Intrinsic 0.3 + 0.075 + 0.1125 + 0.125, extraneous 0.1 + 0.1 + 0.075 + 0.05, fatigue 0.2 + 0.175 + 0.125.
        let load = CognitiveLoad.assess(
            QuestionDemand(difficulty: 2, conceptCount: 2, steps: 4, prerequisiteMastery: 0.5),
            learner: LearnerStrain(minutesInSession: 45, wrongStreak: 3, slowness: 2),
            context: AnswerContext(interruptions: 2, timePressure: 0.5, presentation: 0.5, device: .phone)
        )
        #expect(isClose(load.intrinsic, 0.6125) && isClose(load.extraneous, 0.325) && isClose(load.fatigue, 0.5))
        #expect(load.overloadRisk == 1 && load.germane == 0)
        #expect(load.recommendations.contains(.tryAnEasierItem))
        #expect(load.recommendations.contains(.removeInterruptions))
        #expect(!load.recommendations.contains(.tryAHarderItem))
    }

    @Test func `harder, later or more distracted never lowers the risk`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let setting = Setting(&generator)
            let risk = setting.risk
            for worse in setting.worse(&generator) { #expect(worse.risk >= risk - 1e-15) }
        }
    }

    @Test func `every share stays in 0...1 for any input`() {
        let extremes = [-1e300, -1, 0, 0.5, 1, 1e300, Double.infinity, Double.nan]
        for first in extremes {
            for second in extremes {
                let load = CognitiveLoad.assess(
                    QuestionDemand(difficulty: first, conceptCount: .max, steps: .max, prerequisiteMastery: second),
                    learner: LearnerStrain(minutesInSession: first, wrongStreak: .max, slowness: second),
                    context: AnswerContext(interruptions: .max, timePressure: second, presentation: first)
                )
                for share in [
                    load.intrinsic, load.extraneous, load.germane, load.totalLoad, load.fatigue, load.overloadRisk,
                ] {
                    #expect(share >= 0 && share <= 1)
                }
            }
        }
    }

    @Test func `fatigue comes from the session and a long gap ends it`() {
        let session = SessionState(
            startedAt: minute(0),
            lastAnswerAt: minute(50),
            wrongStreak: 4,
            responseTime: MedianEstimate(value: TimeSpan(seconds: 40), count: 9)
        )
        let tired = LearnerStrain(session: session, at: minute(60), responseTime: TimeSpan(seconds: 80))
        #expect(isClose(tired.minutesInSession, 60) && tired.wrongStreak == 4 && isClose(tired.slowness, 2))
        let rested = LearnerStrain(session: session, at: minute(200))
        #expect(rested == LearnerStrain())
    }

    @Test func `every piece of advice has a key of its own`() {
        let keys = Set(LoadRecommendation.allCases.map(\.key))
        #expect(keys.count == LoadRecommendation.allCases.count)
        #expect(keys.contains("load.advice.takeABreak"))
    }
}

private struct Setting {
    var difficulty, prerequisites, minutes, slowness, pressure, presentation: Double
    var concepts, steps, streak, interruptions: Int

    init(_ generator: inout SeededGenerator) {
        difficulty = 0.1 + 5 * generator.unit()
        prerequisites = generator.unit()
        minutes = 120 * generator.unit()
        slowness = 4 * generator.unit()
        pressure = generator.unit()
        presentation = generator.unit()
        concepts = 1 + Int(generator.next() % 4)
        steps = 1 + Int(generator.next() % 8)
        streak = Int(generator.next() % 8)
        interruptions = Int(generator.next() % 5)
    }

    var risk: Double {
        let question = QuestionDemand(
            difficulty: difficulty,
            conceptCount: concepts,
            steps: steps,
            prerequisiteMastery: prerequisites
        )
        return CognitiveLoad.assess(
            question,
            learner: LearnerStrain(minutesInSession: minutes, wrongStreak: streak, slowness: slowness),
            context: AnswerContext(interruptions: interruptions, timePressure: pressure, presentation: presentation)
        ).overloadRisk
    }

    func worse(_ generator: inout SeededGenerator) -> [Setting] {
        let step = generator.unit()
        let changes: [(inout Setting) -> Void] = [
            { $0.difficulty += step }, { $0.prerequisites -= step }, { $0.minutes += 20 * step },
            { $0.slowness += step }, { $0.pressure += step }, { $0.presentation += step }, { $0.concepts += 1 },
            { $0.steps += 1 }, { $0.streak += 1 }, { $0.interruptions += 1 },
        ]
        return changes.map { change in
            var next = self
            change(&next)
            return next
        }
    }
}
