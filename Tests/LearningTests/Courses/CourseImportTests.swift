import Curriculum
import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct CourseImportTests {
    private let store = MemoryLearningStore()
    private let time = TestClock()

    @Test func `a course whose graph is new makes a new model version`() async throws {
        let fitted = ModelVersion(
            id: "standard-1",
            algorithm: .standard,
            parameters: ParameterBook(defaults: try BKTParameters(prior: 0.3, learn: 0.2, slip: 0.1, guess: 0.2)),
            createdAt: time.now
        )
        await store.establish(fitted)
        #expect(try await take(try SampleCourse.course()) == "standard-2")
        let active = try await store.activeModelVersion()
        #expect(active.id == "standard-2")
        #expect(active.parameters == fitted.parameters)
        #expect(active.graph.transfers.contains(TransferEdge(from: "kinematics", to: "dynamics", strength: 0.8)))
        // NB: the seed lends from kinematics to energy as well; the course knows kinematics and lends nothing there.
        #expect(!active.graph.transfers.contains { $0.source == "kinematics" && $0.target == "energy" })
        #expect(active.graph.transfers.contains(TransferEdge(from: "algebra", to: "calculus", strength: 0.8)))
        #expect(active.graph.prerequisites(of: "dynamics") == ["kinematics"])
    }

    @Test func `the same course again changes no model`() async throws {
        await store.establish(AnswerSamples.standard)
        _ = try await take(try SampleCourse.course())
        #expect(try await take(try SampleCourse.course(without: ["units-choice"])) == nil)
        #expect(try await take(try SampleCourse.course(transfer: 0.5)) == "standard-3")
        let graph = try await store.activeModelVersion().graph
        #expect(graph.transfers.filter { $0.source == "kinematics" }.map(\.strength) == [0.5])
    }

    @Test func `courses that take turns change no model`() async throws {
        await store.establish(AnswerSamples.standard)
        let other = try other()
        _ = try await take(try SampleCourse.course())
        #expect(try await take(other) == "standard-3")
        #expect(try await take(try SampleCourse.course()) == nil)
        #expect(try await take(other) == nil)
        #expect(await store.courses().map(\.id) == ["other", "sample"])
    }

    @Test func `a name that is taken is passed over`() async throws {
        await store.establish(AnswerSamples.standard)
        try await store.insert(ModelVersion(id: "standard-3", algorithm: .standard, createdAt: time.now))
        #expect(try await take(try SampleCourse.course()) == "standard-4")
    }

    private func take(_ course: Course) async throws -> ModelVersionID? {
        time.pass(.minutes(1))
        return try await CourseImport(courses: store, models: store, clock: time.clock)(course, files: [:])
    }

    private func other() throws -> Course {
        Course(
            facts: CourseFacts(
                id: "other",
                title: "Other",
                language: "en",
                exam: "JEE",
                description: "",
                licence: "CC0-1.0"
            ),
            subjects: [Subject(id: "mathematics", title: "Mathematics", order: 1)],
            concepts: [
                Concept(
                    id: "limits",
                    subject: "mathematics",
                    title: "Limits",
                    summary: "",
                    prerequisites: ["algebra"],
                    transfers: [Transfer(to: "calculus", strength: 0.3)]
                )
            ],
            lessons: [],
            templates: []
        )
    }
}
