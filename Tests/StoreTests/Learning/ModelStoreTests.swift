import KnowledgeTracing
import Learning
import Quantities
import Relational
import Store
import TestSupport
import Testing

@Suite(.serialized) struct ModelStoreTests {
    private let first = ModelVersion.first(at: Answers.start)

    @Test(arguments: LearningDriver.available)
    func `a new place has no version`(driver: LearningDriver) async throws {
        try await driver.withEmptyStore { store in
            await #expect(throws: ModelError.noVersion) { try await store.activeModelVersion() }
            let versions = try await store.modelVersions()
            #expect(versions.isEmpty)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `the first version is established once`(driver: LearningDriver) async throws {
        try await driver.withEmptyStore { store in
            try await store.establish(first)
            try await store.establish(.enhanced)
            try await store.establish(.first(at: Answers.start.advanced(by: .days(2))))
            #expect(try await store.modelVersions() == [first])
            #expect(try await store.activeModelVersion() == first)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `several that establish the first version at once agree`(driver: LearningDriver) async throws {
        try await driver.withEmptyStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { try await store.establish(first) } }
                try await group.waitForAll()
            }
            #expect(try await store.modelVersions() == [first])
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a version becomes active when it is told to`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await store.insert(.enhanced)
            #expect(try await store.activeModelVersion().id == "standard-1")
            try await store.activate("enhanced-2")
            #expect(try await store.activeModelVersion() == .enhanced)
            try await store.activate("enhanced-2")
            try await store.activate("standard-1")
            #expect(try await store.activeModelVersion() == first)
            #expect(try await store.modelVersions() == [first, .enhanced])
            await #expect(throws: ModelError.unknownVersion("none")) { try await store.activate("none") }
            await #expect(throws: ModelError.versionTaken("enhanced-2")) { try await store.insert(.enhanced) }
        }
    }

    @Test(arguments: LearningDriver.databases)
    func `of versions that are activated at once, one is left active`(kind: TestDatabase) async throws {
        try await LearningDriver.withTables(in: kind) { database in
            let store = LearningStore(database: database)
            let ids = (2..<6).map { ModelVersionID(stored: "standard-\($0)") }
            for id in ids {
                try await store.insert(ModelVersion(id: id, algorithm: .standard, createdAt: Answers.start))
            }
            for _ in 0..<8 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for id in ids { group.addTask { try await store.activate(id) } }
                    try await group.waitForAll()
                }
                let active = try await database.read { try $0.rows("SELECT id FROM algo_version WHERE is_active = 1") }
                #expect(active.count == 1)
            }
        }
    }

    @Test(arguments: LearningDriver.available)
    func `fitted rows, defaults, settings and graph survive`(driver: LearningDriver) async throws {
        var weights = AdjustmentWeights.full
        weights[.transfer] = 0.1 + 0.2
        let version = ModelVersion(
            id: "fitted-1",
            algorithm: .enhanced(EnhancedSettings(decayPerDay: 0.0123456789, weights: weights)),
            parameters: ParameterBook(
                fitted: [
                    "kinematics": .init(
                        parameters: try BKTParameters(
                            prior: 1.0 / 3,
                            learn: 0.1,
                            slip: 0.07,
                            guess: 0.19,
                            forget: 0.02
                        ),
                        version: "2026-11"
                    ),
                    "energy": .init(
                        parameters: try BKTParameters(prior: 0.001, learn: 0.5, slip: 0.001, guess: 0.4),
                        version: "2026-10"
                    ),
                ],
                defaults: try BKTParameters(prior: 0.21, learn: 0.2, slip: 0.1, guess: 2.0 / 9, forget: 0.03)
            ),
            graph: ModelVersion.enhanced.graph,
            createdAt: Answers.start
        )
        try await driver.withStore(model: version) { store in
            let kept = try await store.activeModelVersion()
            #expect(kept == version)
        }
    }
}
