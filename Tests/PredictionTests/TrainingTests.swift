import Prediction
import Quantities
import Testing

@Suite struct TrainingTests {
    @Test func `an empty and a one-sided table are refused`() async {
        await #expect(throws: TrainingError.noAnswers) { try await PredictorTrainer().fit(AnswerTable()) }
        var table = AnswerTable()
        let question = table.vocabulary.question(item: "i", skills: ["s"])
        for learner in 0..<4 { table.append(learner: learner, question, isCorrect: true) }
        let right = table
        await #expect(throws: TrainingError.oneSided(correct: true)) { try await PredictorTrainer().fit(right) }
    }

    @Test func `two answers are enough for a predictor`() async throws {
        var table = AnswerTable()
        let question = table.vocabulary.question(item: "i", skills: ["s"])
        table.append(learner: 0, question, isCorrect: true)
        table.append(learner: 5, question, isCorrect: false)
        let predictor = try await PredictorTrainer().fit(table)
        #expect((predictor.predict(question, for: LearnerTrace()).value - 0.5).magnitude < 0.2)
        #expect(predictor.trainedLearners == 2)
    }

    @Test func `learners may be mixed, only the order within one counts`() async throws {
        let world = PlantedClass(learners: 25, answers: 12)
        var mixed = AnswerTable()
        mixed.vocabulary = world.table.vocabulary
        for answer in 0..<12 {
            for learner in 0..<25 {
                let row = world.table.row(learner * 12 + answer)
                mixed.append(learner: learner, row.question, isCorrect: row.isCorrect, at: row.time)
            }
        }
        let one = world.predictions(of: try await PredictorTrainer().fit(world.table))
        let two = world.predictions(of: try await PredictorTrainer().fit(mixed))
        #expect(one == two)
    }

    @Test func `stages are told in their order`() async throws {
        let stages = StageList()
        _ = try await PredictorTrainer().fit(PlantedClass(learners: 10).table) { stages.add($0) }
        #expect(stages.all == TrainingStage.allCases)
    }

    @Test func `a cancelled task gets no predictor`() async {
        let table = PlantedClass(learners: 10).table
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await PredictorTrainer().fit(table)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `predicts a planted class far better than its mean`() async throws {
        let world = PlantedClass(learners: 150, answers: 30)
        let predictor = try await PredictorTrainer().fit(world.table)
        let fresh = world.predictions(of: predictor)
        let loss = zip(fresh, 0..<world.table.count).reduce(0.0) { sum, entry in
            let error = (world.table.row(entry.1).isCorrect ? 1 : 0) - entry.0
            return sum + error * error
        }
        let right = (0..<world.table.count).reduce(0.0) { $0 + (world.table.row($1).isCorrect ? 1 : 0) }
        let rate = right / Double(world.table.count)
        #expect(loss / Double(fresh.count) < 0.87 * rate * (1 - rate))
    }
}
