import KnowledgeTracing
import Learning
import Quantities
import Relational
import Store
import TestSupport
import Testing

/// Two replicas over one database: each remembers learners whom the other has moved on.
@Suite(.serialized) struct RecentLearnersTests {
    private let version = ModelVersion.enhanced

    @Test(arguments: LearningDriver.databases)
    func `replicas that answer in turns leave the beliefs of the log`(kind: TestDatabase) async throws {
        try await withReplicas(kind) { replicas in
            for (number, submission) in Answers.log(120, learners: 3, seed: 21).enumerated() {
                let replica = replicas[number % 3 == 0 ? 0 : 1]
                _ = try await replica.record([submission], under: version.active)[0].get()
            }
            try await expectBeliefsOfTheLog(in: replicas[0], learners: 3)
        }
    }

    @Test(arguments: LearningDriver.databases)
    func `a key that came to the other replica is counted once`(kind: TestDatabase) async throws {
        try await withReplicas(kind) { replicas in
            let log = Answers.log(6, learners: 1, seed: 22)
            for replica in replicas { _ = try await replica.record(Array(log.prefix(3)), under: version.active) }
            let first = try await replicas[0].record([log[3]], under: version.active)[0].get()
            let again = try await replicas[1].record([log[4], log[3], log[5]], under: version.active).map {
                try $0.get()
            }
            #expect(!first.isRepeat)
            #expect(again.map(\.isRepeat) == [false, true, false])
            #expect(again[1].attempt == first.attempt)
            try await expectBeliefsOfTheLog(in: replicas[1], learners: 1)
        }
    }

    @Test(arguments: LearningDriver.databases)
    func `beliefs that another replica has rebuilt under another version are not written over`(
        kind: TestDatabase
    ) async throws {
        try await withReplicas(kind) { replicas in
            let other = ModelVersion.first(at: Answers.start)
            try await replicas[0].insert(other)
            let log = Answers.log(9, learners: 1, seed: 23)
            _ = try await replicas[0].record(Array(log.prefix(5)), under: version.active)
            try await replicas[1].activate(other.id)
            _ = try await replicas[1].rebuild(["learner-0"], under: other.active)
            try await replicas[1].activate(version.id)
            // NB: the first replica remembers beliefs of the version that is active again; the rows are of the other one.
            let result = try await replicas[0].record([log[5]], under: version.active)[0]
            #expect(throws: SubmissionFault.outdated("learner-0")) { try result.get() }
        }
    }

    @Test(arguments: LearningDriver.databases)
    func `more learners than are remembered are served all the same`(kind: TestDatabase) async throws {
        try await LearningDriver.withTables(in: kind) { database in
            let store = LearningStore(database: database, rememberedBeliefs: 12)
            try await store.establish(version)
            for submission in Answers.log(200, learners: 9, seed: 24) {
                _ = try await store.record([submission], under: version.active)[0].get()
            }
            try await expectBeliefsOfTheLog(in: store, learners: 9)
        }
    }

    private func withReplicas(
        _ kind: TestDatabase,
        _ body: ([LearningStore]) async throws -> Void
    ) async throws {
        try await LearningDriver.withTables(in: kind) { database in
            let replicas = [LearningStore(database: database), LearningStore(database: database)]
            try await replicas[0].establish(version)
            try await body(replicas)
        }
    }

    private func expectBeliefsOfTheLog(in store: LearningStore, learners: Int) async throws {
        for number in 0..<learners {
            let learner = LearnerID(stored: "learner-\(number)")
            let log = try await store.log(of: learner)
            #expect(log.map(\.ordinal) == Array(1...log.count))
            #expect(try await store.records(of: [learner])[learner] == version.active.fold(log))
        }
    }
}
