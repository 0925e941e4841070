import Foundation
import Prediction
import Testing

@Suite struct StoredPredictorTests {
    private func text(_ predictor: AnswerPredictor) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(predictor)
    }

    @Test(arguments: [true, false])
    func `a stored predictor predicts the same bytes`(timed: Bool) async throws {
        let world = PlantedClass(timed: timed)
        let predictor = try await PredictorTrainer().fit(world.table)
        let data = try text(predictor)
        let read = try JSONDecoder().decode(AnswerPredictor.self, from: data)
        #expect(world.predictions(of: read) == world.predictions(of: predictor))
        #expect(try text(read) == data)
        #expect(read.vocabulary.items == predictor.vocabulary.items)
    }

    @Test(arguments: [2, 3, 8])
    func `the number of threads does not change a byte`(threads: Int) async throws {
        let world = PlantedClass(learners: 37)
        var options = TrainingOptions()
        let alone = try text(await PredictorTrainer(options).fit(world.table))
        options.threads = threads
        #expect(try text(await PredictorTrainer(options).fit(world.table)) == alone)
    }

    @Test func `another version and broken tables are refused`() async throws {
        let predictor = try await PredictorTrainer().fit(PlantedClass(learners: 10).table)
        let data = String(decoding: try text(predictor), as: UTF8.self)
        let later = data.replacingOccurrences(of: "\"version\":1", with: "\"version\":2")
        let shorter = data.replacingOccurrences(of: "\"items\":[\"i", with: "\"items\":[\"added\",\"i")
        let unknown = data.replacingOccurrences(of: "\"skillEase\":\"", with: "\"skillEase\":\"?")
        for broken in [later, shorter, unknown] {
            #expect(broken != data)
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(AnswerPredictor.self, from: Data(broken.utf8))
            }
        }
    }
}
