import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite(.serialized) struct BeliefStoreTests {
    private let model = ModelVersion.first(at: Answers.start).active

    @Test(arguments: LearningDriver.available)
    func `lists learners in the order of their names, part by part`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let names: [LearnerID] = ["B", "a", "a-1", "Z9", "b", "a1"]
            _ = try await store.record(names.map { Answers.submission("k1", by: $0) }, under: model)
            var listed: [LearnerID] = []
            while true {
                let part = try await store.learnersWithAttempts(after: listed.last, limit: 2)
                if part.isEmpty { break }
                #expect(part.count <= 2)
                listed += part
            }
            #expect(listed == names.sorted())
        }
    }

    @Test(arguments: LearningDriver.available)
    func `reads the records of many learners at once and leaves out those without an attempt`(
        driver: LearningDriver
    ) async throws {
        try await driver.withStore { store in
            let log = Answers.log(700, learners: 400, seed: 8)
            _ = try await store.record(log, under: model)
            let learners = Set(log.map(\.learner)).sorted()
            let records = try await store.records(of: learners + ["nobody"])
            #expect(learners.count > 256)
            #expect(records.keys.sorted() == learners)
            #expect(records.values.reduce(0) { $0 + $1.ordinal } == 700)
            #expect(try await store.records(of: []).isEmpty)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `keeps one point a day and concept, the last one`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            for (number, minutes) in [0.0, 30, 1440, 1500, 4320].enumerated() {
                let key = AttemptKey(stored: "k\(number)")
                _ = try await store.record([Answers.submission(key, minutes: minutes)], under: model)
                let now = Answers.start.advanced(by: .minutes(minutes))
                try await store.takeSnapshots(since: now.advanced(by: .minutes(-10)), at: now)
            }
            let points = try await store.snapshots(of: "learner-a", concept: "kinematics")
            #expect(points.map(\.at) == [30.0, 1500, 4320].map { Answers.start.advanced(by: .minutes($0)) })
            #expect(points.map(\.attempts) == [2, 4, 5])
            let log = try await store.log(of: "learner-a")
            for point in points {
                let belief = model.fold(Array(log.prefix(point.attempts))).knowledge.beliefs["kinematics"]
                #expect(point.mastery == belief?.mastery)
            }
            #expect(try await store.snapshots(of: "learner-a", concept: "dynamics").isEmpty)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `takes no point of what did not change since`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            _ = try await store.record([Answers.submission("k1")], under: model)
            let now = Answers.start.advanced(by: .minutes(60))
            try await store.takeSnapshots(since: Answers.start.advanced(by: .minutes(1)), at: now)
            #expect(try await store.snapshots(of: "learner-a", concept: "kinematics").isEmpty)
            try await store.takeSnapshots(since: Answers.start, at: now)
            #expect(try await store.snapshots(of: "learner-a", concept: "kinematics").count == 1)
        }
    }
}
