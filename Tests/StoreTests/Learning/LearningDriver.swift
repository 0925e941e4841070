import KnowledgeTracing
import Learning
import Quantities
import Relational
import Store
import TestSupport
import Testing

/// Every seam of courses, models, attempts, beliefs and practice.
typealias LearningSeams = AttemptStore & BeliefStore & RecomputeStore & PracticeStore & ModelStore & CourseStore
    & AnswerImportStore

/// A kind of place where learning is kept, made afresh for each test.
///
/// Suites over it run their tests one after the other, so that a server is not asked for hundreds of connections at once.
enum LearningDriver: Sendable, CustomTestStringConvertible {
    case memory
    case database(TestDatabase)

    static var available: [LearningDriver] {
        [.memory] + databases.map(LearningDriver.database)
    }

    /// SQLite in a file, and PostgreSQL where the environment names one.
    static var databases: [TestDatabase] { [.sqliteFile()] + [TestDatabase.postgres()].compactMap(\.self) }

    var testDescription: String {
        switch self {
        case .memory: "memory"
        case .database(let kind): kind.description
        }
    }

    /// Runs `body` on a store with nothing in it, not even a model version.
    func withEmptyStore(_ body: (any LearningSeams) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryLearningStore())
        case .database(let kind):
            try await Self.withTables(in: kind) { try await body(LearningStore(database: $0)) }
        }
    }

    /// Runs `body` on a database that has the tables and nothing in them.
    static func withTables(
        in kind: TestDatabase,
        _ body: (any RelationalDatabase) async throws -> Void
    ) async throws {
        try await kind.withDatabase { database in
            try await Migrator(LearningStore.migrations)
                .migrate(database, clock: .fixed(at: Answers.start))
            try await body(database)
        }
    }

    /// Runs `body` on a store whose only model version is active.
    func withStore(
        model: ModelVersion = .first(at: Answers.start),
        _ body: (any LearningSeams) async throws -> Void
    ) async throws {
        try await withEmptyStore { store in
            try await store.establish(model)
            try await body(store)
        }
    }
}

extension ModelVersion {
    /// The enhanced algorithm with transfers and prerequisites between the concepts of ``Answers``.
    static let enhanced = ModelVersion(
        id: "enhanced-2",
        algorithm: .enhanced(.standard),
        graph: ConceptGraph(
            transfers: ConceptGraph.seed.transfers + [TransferEdge(from: "energy", to: "kinematics", strength: 0.4)],
            prerequisites: [
                PrerequisiteEdge("dynamics", needs: "kinematics"), PrerequisiteEdge("energy", needs: "dynamics"),
            ]
        ),
        createdAt: Answers.start.advanced(by: .days(1))
    )

    static let both = [ModelVersion.first(at: Answers.start), .enhanced]
}

extension ModelVersion: CustomTestStringConvertible {
    /// The name in the report of a test.
    package var testDescription: String { id.rawValue }
}
