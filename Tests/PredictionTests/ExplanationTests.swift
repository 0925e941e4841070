import Prediction
import Quantities
import Testing

@Suite struct ExplanationTests {
    @Test func `contributions add up to the log-odds exactly`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        var learner = LearnerTrace()
        for place in 0..<30 {
            let row = world.table.row(place)
            let explained = predictor.explain(row.question, at: row.time, for: learner)
            let plain = predictor.predict(row.question, at: row.time, for: learner)
            #expect(explained.probability == plain)
            #expect(explained.contributions.count == Term.allCases.count)
            let sum = explained.contributions.reduce(explained.base) { $0 + $1.logOdds }
            #expect((sum - explained.logOdds).magnitude < 1e-12)
            #expect((explained.probability.logOdds.value - explained.logOdds).magnitude < 1e-9)
            predictor.record(row.isCorrect, to: row.question, at: row.time, in: &learner)
        }
    }

    @Test func `every term says what it is in words of its own`() {
        #expect(Set(Term.allCases.map(\.description)).count == Term.allCases.count)
    }

    @Test func `leading contributions come with the largest first`() async throws {
        let world = PlantedClass(learners: 20)
        let predictor = try await PredictorTrainer().fit(world.table)
        let leading = predictor.explain(world.questions[0], for: LearnerTrace()).leading
        #expect(!leading.isEmpty)
        #expect(zip(leading, leading.dropFirst()).allSatisfy { $0.logOdds.magnitude >= $1.logOdds.magnitude })
    }
}
