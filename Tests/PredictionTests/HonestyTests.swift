import Prediction
import Quantities
import Testing

@Suite struct HonestyTests {
    @Test func `a prediction does not know its own answer`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        var learner = LearnerTrace()
        for place in 0..<30 {
            let row = world.table.row(place)
            var other = learner
            let told = predictor.predictAndRecord(row.isCorrect, to: row.question, at: row.time, in: &learner)
            let turned = predictor.predictAndRecord(!row.isCorrect, to: row.question, at: row.time, in: &other)
            #expect(told == turned)
        }
    }

    @Test func `predicting and recording in one call is the same as in two`() async throws {
        let world = PlantedClass(learners: 30)
        let predictor = try await PredictorTrainer().fit(world.table)
        var one = LearnerTrace()
        var two = LearnerTrace()
        for place in 0..<30 {
            let row = world.table.row(place)
            let chance = predictor.predict(row.question, at: row.time, for: two)
            predictor.record(row.isCorrect, to: row.question, at: row.time, in: &two)
            #expect(predictor.predictAndRecord(row.isCorrect, to: row.question, at: row.time, in: &one) == chance)
        }
    }

    @Test func `weights are not fitted to noise`() async throws {
        // Answers without any pattern: whoever lets a row see its own answer predicts new learners worse than even odds.
        func noise(_ seed: UInt64) -> AnswerTable {
            var random = SeededGenerator(seed: seed)
            var table = AnswerTable()
            for learner in 0..<100 {
                for _ in 0..<20 {
                    let item = random.next() % 500
                    let question = table.vocabulary.question(item: "i\(item)", skills: ["s\(item % 9)"])
                    table.append(learner: learner, question, isCorrect: random.unit() < 0.5)
                }
            }
            return table
        }
        let predictor = try await PredictorTrainer().fit(noise(1))
        let fresh = noise(2)
        var names = predictor.vocabulary
        var loss = 0.0
        var traces = Array(repeating: LearnerTrace(), count: fresh.learnerCount)
        for place in 0..<fresh.count {
            let row = fresh.row(place)
            let item = fresh.vocabulary.items[Int(row.question.item)]
            let question = names.question(
                item: item,
                skills: row.question.skills.map { fresh.vocabulary.skills[Int($0)] }
            )
            let chance = predictor.predictAndRecord(row.isCorrect, to: question, in: &traces[row.learner])
            loss +=
                (row.isCorrect ? 1 - chance.value : chance.value) * (row.isCorrect ? 1 - chance.value : chance.value)
        }
        #expect(loss / Double(fresh.count) < 0.26)
    }
}
