import Curriculum
import KnowledgeTracing
import Learning
import Quantities
import Testing

/// Practice over memory, on a clock that the test moves, with ``SampleCourse`` imported.
struct PracticeWorld {
    let time = TestClock()
    let store = MemoryLearningStore()
    let seams: PracticeSeams
    let practice: Practice
    let learner: LearnerID = "learner-a"

    init(model: ModelVersion? = nil) async throws {
        await store.establish(model ?? .first(at: time.now))
        let models = ModelRegistry(store: store)
        let recorder = AttemptRecorder(store: store, models: models, rebuilder: BeliefRebuilder(store: store))
        seams = PracticeSeams(
            library: CourseLibrary(store: store) { try SampleCourse.course(from: $0) },
            sessions: store,
            attempts: store,
            beliefs: store,
            intake: AttemptIntake(lanes: 1) { recorder },
            models: models,
            clock: time.clock,
            mint: IdentifierMint(clock: time.clock)
        )
        practice = Practice(seams: seams)
        try await importCourse(files: SampleCourse.files())
    }

    @discardableResult
    func importCourse(files: [String: String]) async throws -> ModelVersionID? {
        time.pass(TimeSpan(seconds: 1))
        let courseImport = CourseImport(courses: store, models: store, clock: time.clock)
        let version = try await courseImport(try SampleCourse.course(from: files), files: files)
        try await seams.library.refresh()
        return version
    }

    func start(_ concept: ConceptID? = nil) async throws -> PracticeView {
        try await practice.start(learner, in: SampleCourse.id, concept: concept)
    }

    /// Starts with an item of a kind, passing over others.
    func start(withItem id: ItemID) async throws -> PracticeView {
        let home = try #require(try SampleCourse.course().template(id)?.home)
        var view = try await start(home)
        for _ in 0..<50 where view.item?.template != id {
            view = try await practice.skip(view.session.id, of: learner)
        }
        try #require(view.item?.template == id)
        return view
    }

    /// Sends an answer to the open item of a view.
    func send(
        _ response: Response?,
        to view: PracticeView,
        key: AttemptKey,
        by learner: LearnerID? = nil
    ) async throws -> AnswerResult {
        let open = try #require(view.session.open)
        let draft = AnswerDraft(
            session: view.session.id,
            key: key,
            item: open.item,
            seed: open.seed,
            response: response
        )
        return try await practice.answer(draft, by: learner ?? self.learner)
    }

    func right(_ view: PracticeView) throws -> Response { try #require(view.item).key.rightResponse }

    func wrong(_ view: PracticeView) throws -> Response {
        let item = try #require(view.item)
        return try #require(item.key.slipResponses.first).response
    }

    var log: [Attempt] { get async { await store.attempts(of: learner, after: 0, limit: 1000) } }
}

extension AnswerResult {
    /// The feedback of an answer that was counted.
    func counted() throws -> PracticeFeedback {
        guard case .counted(let feedback) = self else {
            Issue.record("not counted: \(self)")
            throw CancellationError()
        }
        return feedback
    }
}
