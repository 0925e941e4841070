import CourseFolder
import Foundation
import KnowledgeTracing
import Learning
import Logging
import Quantities
import Relational
import Settings
import Signals
import Store

/// One deployment, put together from its settings: the database and everything that stands on it.
struct Deployment: Sendable {
    let settings: Settings
    let database: any RelationalDatabase
    let store: LearningStore
    let peopleSeams: PeopleSeams
    let models: ModelRegistry
    let library: CourseLibrary
    let practiceSeams: PracticeSeams
    let clock: WallClock

    /// The system's clock.
    static let clock = WallClock { Instant(secondsSinceEpoch: Date().timeIntervalSince1970) }

    /// Opens the database of the settings; the folder of a SQLite file is made if it is missing.
    init(settings: Settings) throws {
        self.settings = settings
        clock = Self.clock
        let database = try Self.database(settings.database)
        let store = LearningStore(database: database)
        let models = ModelRegistry(store: store)
        let rebuilder = BeliefRebuilder(store: store)
        let library = CourseLibrary(store: store) { try CourseFiles(texts: $0).course(draws: 0) }
        self.database = database
        self.store = store
        self.models = models
        self.library = library
        peopleSeams = PeopleSeams(database: database, clock: clock)
        practiceSeams = PracticeSeams(
            library: library,
            sessions: store,
            attempts: store,
            beliefs: store,
            intake: AttemptIntake(lanes: database.dialect == .sqlite ? 1 : 2) {
                AttemptRecorder(
                    store: store,
                    models: models,
                    rebuilder: rebuilder,
                    isOverlapping: database.dialect == .sqlite
                )
            },
            models: models,
            clock: clock,
            mint: IdentifierMint(clock: clock)
        )
    }

    /// Brings the schema up to date and makes sure of a model version.
    @discardableResult
    func migrate() async throws -> [MigrationStatus] {
        let statuses = try await Migrator(LearningStore.migrations).migrate(database, clock: clock)
        try await store.establish(.first(at: clock.now))
        return statuses
    }

    /// Closes the database, after what is running has ended.
    func close() async {
        await database.close()
    }

    /// Fitting models to the attempt log.
    var fitting: ModelFitting {
        ModelFitting(attempts: store, beliefs: store, models: store, clock: clock)
    }

    /// The use cases about people; hashes one password, which takes some tens of milliseconds.
    func people() throws -> People {
        People(seams: peopleSeams, hasher: try PasswordHasher(), keys: try keys())
    }

    /// The limiter of the settings: Redis where there is one, this process else.
    func limiter() throws -> any RateLimiting {
        let local = MemoryRateLimiter(clock: clock)
        guard let url = settings.redisURL else { return local }
        return RedisRateLimiter(client: RedisClient(address: try RedisAddress(url)), fallback: local)
    }

    private static func database(_ settings: Settings.Database) throws -> any RelationalDatabase {
        switch settings.location {
        case .sqlite(let path):
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return try SQLiteDatabase.file(at: path)
        case .postgres(let uri):
            var options = PostgresOptions(address: uri)
            options.connectionCount = settings.connections
            return PostgresDatabase(options)
        }
    }

    private func keys() throws -> KeyRing {
        let secrets =
            settings.auth.keys.isEmpty ? [try KeptSecret(settings.database.location).bytes()] : settings.auth.keys
        // NB: numbered from the oldest, so that a key keeps its number when a newer one is put in front of it.
        let keys = secrets.enumerated().compactMap { index, secret in
            SigningKey(number: UInt8(truncatingIfNeeded: secrets.count - index), secret: secret)
        }
        guard let first = keys.first else {
            throw CommandFailure(kind: .config, sentence: "auth.keys: there is no usable key")
        }
        return KeyRing(current: first, others: Array(keys.dropFirst()))
    }
}
