import Curriculum
import Learning
import Logging
import Quantities
import Relational
import Store
import Testing
import Web

/// What a world is put together from.
struct WorldParts: Sendable {
    let time = TestClock()
    let switchboard: Switchboard
    let seams: PeopleSeams
    let services: Services

    init(database: Switchboard, health: Health) async throws {
        switchboard = database
        let clock = time.clock
        try await Migrator(LearningStore.migrations).migrate(database, clock: clock)
        let store = LearningStore(database: database)
        try await store.establish(.first(at: clock.now))
        let course = try WorldCourse.course()
        _ = try await CourseImport(courses: store, models: store, clock: clock)(course, files: WorldCourse.files)
        seams = PeopleSeams(database: database, clock: clock)
        services = try Self.services(store: store, seams: seams, clock: clock, health: health)
    }

    private static func services(
        store: LearningStore,
        seams: PeopleSeams,
        clock: WallClock,
        health: Health
    ) throws -> Services {
        let models = ModelRegistry(store: store)
        let practice = PracticeSeams(
            library: CourseLibrary(store: store) { _ in try WorldCourse.course() },
            sessions: store,
            attempts: store,
            beliefs: store,
            intake: AttemptIntake(lanes: 1) {
                AttemptRecorder(store: store, models: models, rebuilder: BeliefRebuilder(store: store))
            },
            models: models,
            clock: clock,
            mint: IdentifierMint(clock: clock)
        )
        return Services(
            people: People(seams: seams, hasher: try hasher(), keys: try keys()),
            audit: seams.audit,
            practice: Practice(seams: practice),
            knowledge: KnowledgeOffice(practice: practice, people: seams),
            timeline: Timeline(attempts: store, models: models),
            library: practice.library,
            recompute: Recompute(beliefs: store, runs: store, models: models),
            recomputeRuns: store,
            fitting: ModelFitting(attempts: store, beliefs: store, models: store, clock: clock),
            models: ModelOffice(store: store, registry: models),
            background: Background(logger: .quiet),
            health: health,
            metrics: ServerMetrics(),
            limiter: MemoryRateLimiter(clock: clock),
            clock: clock
        )
    }

    private static func hasher() throws -> PasswordHasher {
        let cheap = try #require(ScryptParameters(checkedLogRounds: 1, blockSize: 1, parallelism: 1))
        return try PasswordHasher(parameters: cheap)
    }

    private static func keys() throws -> KeyRing {
        KeyRing(current: try #require(SigningKey(number: 1, secret: Array(repeating: 7, count: 32))))
    }
}

extension Logger {
    /// A logger that writes nothing.
    static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
