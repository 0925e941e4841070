import Prediction
import Quantities
import Testing

/// Numbers that a change of any formula moves.
@Suite struct GoldenTests {
    @Test func `the planted class gives the same numbers as ever`() async throws {
        let world = PlantedClass()
        let predictor = try await PredictorTrainer().fit(world.table)
        let chances = world.predictions(of: predictor)
        let golden = [0.343098009, 0.427203318, 0.414927256, 0.305598298]
        for (place, expected) in zip([0, 29, 500, 1199], golden) {
            #expect((chances[place] - expected).magnitude < 2e-6)
        }
    }
}
