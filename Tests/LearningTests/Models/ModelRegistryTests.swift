import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct ModelRegistryTests {
    private let store = MemoryLearningStore()

    @Test func `a place without a version says so, and is asked again`() async throws {
        let models = ModelRegistry(store: store)
        await #expect(throws: ModelError.noVersion) { try await models.active() }
        await store.establish(AnswerSamples.standard)
        #expect(try await models.active().version == "standard-1")
    }

    @Test func `the model is kept until it is read again`() async throws {
        await store.establish(AnswerSamples.standard)
        let models = ModelRegistry(store: store)
        _ = try await models.active()
        try await store.insert(AnswerSamples.enhanced)
        try await store.activate("enhanced-2")
        #expect(try await models.active().version == "standard-1")
        #expect(try await models.reload().knowledge.graph == AnswerSamples.enhanced.graph)
        #expect(try await models.active().version == "enhanced-2")
    }
}
