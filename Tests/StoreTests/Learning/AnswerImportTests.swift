import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite(.serialized) struct AnswerImportTests {
    private let version = ModelVersion.first(at: Answers.start)

    @Test(arguments: LearningDriver.available)
    func `a part that is sent twice is stored once`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let importer = importer(over: store)
            let entries = entries(90)
            let half = try await importer.store(Array(entries[..<50]), after: try await importer.progress(of: "log"))
            #expect(half.stored == 50)
            let whole = try await importer.store(Array(entries[30...]), after: half)
            #expect(whole == AnswerImport.Progress(log: "log", row: 90, stored: 90))
            #expect(try await importer.progress(of: "log") == whole)
            #expect(try await importer.progress(of: "other") == AnswerImport.Progress(log: "other"))
            try await expectBeliefs(in: store, under: version, answers: 90)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `goes on when another model version becomes active`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let importer = importer(over: store)
            let entries = entries(80)
            let half = try await importer.store(Array(entries[..<40]), after: AnswerImport.Progress(log: "log"))
            try await store.insert(.enhanced)
            try await store.activate("enhanced-2")
            #expect(try await importer.store(Array(entries[40...]), after: half).stored == 80)
            try await expectBeliefs(in: store, under: .enhanced, answers: 80)
        }
    }

    private func importer(over store: any LearningSeams) -> AnswerImport {
        AnswerImport(attempts: store, beliefs: store, imports: store, models: ModelRegistry(store: store))
    }

    private func entries(_ count: Int) -> [AnswerImport.Entry] {
        Answers.log(count, learners: 5, seed: 12).enumerated().map { number, submission in
            AnswerImport.Entry(row: number + 1, learner: submission.learner, evidence: submission.evidence)
        }
    }

    private func expectBeliefs(in store: any LearningSeams, under version: ModelVersion, answers: Int) async throws {
        let learners = try await store.learnersWithAttempts(after: nil, limit: 100)
        let records = try await store.records(of: learners)
        #expect(records.values.reduce(0) { $0 + $1.ordinal } == answers)
        for learner in learners {
            #expect(records[learner] == version.active.fold(try await store.log(of: learner)))
        }
    }
}
