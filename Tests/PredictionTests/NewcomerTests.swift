import Prediction
import Quantities
import Testing

@Suite struct NewcomerTests {
    @Test func `new learners, items and skills get a sensible chance`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        var names = predictor.vocabulary
        let known = world.questions[3]
        let questions = [
            names.question(item: "new", skills: ["s3"]), names.question(item: "i3", skills: ["new skill"]),
            names.question(item: "newer", skills: ["new skill", "s1"]), names.question(item: "bare", skills: []), known,
        ]
        var learner = LearnerTrace()
        for (place, question) in questions.enumerated() {
            for time in [nil, 40.0 * Double(place)] {
                let chance = predictor.predict(question, at: time, for: learner).value
                #expect(chance > 0.02 && chance < 0.98)
                predictor.record(place.isMultiple(of: 2), to: question, at: time, in: &learner)
            }
        }
        #expect(learner.answers == 10)
    }

    @Test func `ten thousand equal answers leave every number finite`() async throws {
        let world = PlantedClass(learners: 30)
        let predictor = try await PredictorTrainer().fit(world.table)
        for isCorrect in [true, false] {
            var learner = LearnerTrace()
            for answer in 0..<10_000 {
                let question = world.questions[answer % 3]
                let chance = predictor.predictAndRecord(isCorrect, to: question, at: Double(answer), in: &learner)
                #expect(chance.value.isFinite)
            }
            #expect(learner.ability.isFinite && learner.abilityVariance > 0)
            #expect((predictor.predict(world.questions[0], for: learner).value > 0.5) == isCorrect)
        }
    }

    @Test func `right answers raise the chance above wrong ones`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        var strong = LearnerTrace()
        var weak = LearnerTrace()
        for place in 0..<12 {
            predictor.record(true, to: world.questions[place], in: &strong)
            predictor.record(false, to: world.questions[place], in: &weak)
        }
        for question in world.questions[12...] {
            #expect(predictor.predict(question, for: strong) > predictor.predict(question, for: weak))
        }
    }

    @Test func `easier items are predicted to be easier`() async throws {
        let world = PlantedClass(learners: 100)
        let predictor = try await PredictorTrainer().fit(world.table)
        let order = world.ease.indices.sorted { world.ease[$0] < world.ease[$1] }
        let hardest = order.prefix(6).map { predictor.predict(world.questions[$0], for: LearnerTrace()).value }
        let easiest = order.suffix(6).map { predictor.predict(world.questions[$0], for: LearnerTrace()).value }
        #expect((hardest.max() ?? 1) < (easiest.min() ?? 0))
    }

    @Test func `difficulties that move change only predictions that take them in`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        let question = world.questions[1]
        let before = predictor.predict(question, for: LearnerTrace())
        var difficulties = ItemDifficulties()
        for _ in 0..<50 {
            var learner = LearnerTrace()
            predictor.record(false, to: question, in: &learner, difficulties: &difficulties)
        }
        #expect(difficulties.shift(of: question.item) < 0)
        #expect(difficulties.shift(of: world.questions[2].item) == 0)
        #expect(predictor.predict(question, for: LearnerTrace()) == before)
        #expect(predictor.predict(question, for: LearnerTrace(), difficulties: difficulties) < before)
    }
}
