import KnowledgeTracing
import Learning
import Quantities
import Testing

/// What happens to answers while another model version becomes active.
@Suite(.serialized) struct ModelChangeTests {
    private let first = ModelVersion.first(at: Answers.start)

    @Test(arguments: LearningDriver.available)
    func `answers under a version that is no longer active are refused`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await store.insert(.enhanced)
            _ = try await store.record([Answers.submission("k1")], under: first.active)[0].get()
            try await store.activate("enhanced-2")
            let refused = try await store.record([Answers.submission("k2")], under: first.active)[0]
            #expect(throws: SubmissionFault.modelChanged("enhanced-2")) { try refused.get() }
            #expect(try await store.log(of: "learner-a").count == 1)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `beliefs of an earlier version wait for a rebuild`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await store.insert(.enhanced)
            let earlier = try await store.record([Answers.submission("k1")], under: first.active)[0].get().attempt
            try await store.activate("enhanced-2")
            let model = ModelVersion.enhanced.active
            let batch = [Answers.submission("k2", minutes: 1), Answers.submission("k1", by: "learner-b")]
            let results = try await store.record(batch, under: model)
            #expect(throws: SubmissionFault.outdated("learner-a")) { try results[0].get() }
            #expect(try results[1].get().attempt.ordinal == 1)
            // NB: a repeat needs no belief, so it is answered although the beliefs are outdated.
            let again = try await store.record([Answers.submission("k1")], under: model)[0].get()
            #expect(again.attempt == earlier)
            #expect(
                try await store.rebuild(["learner-a", "nobody"], under: model)
                    == RebuildOutcome(attempts: 1, overtaken: [])
            )
            #expect(try await store.records(of: ["learner-a"])["learner-a"] == model.fold([earlier]))
            #expect(try await store.record([batch[0]], under: model)[0].get().attempt.ordinal == 2)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a recorder takes the new version up and rebuilds on the way`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let models = ModelRegistry(store: store)
            let recorder = AttemptRecorder(store: store, models: models, rebuilder: BeliefRebuilder(store: store))
            let log = Answers.log(60, learners: 3, seed: 7)
            for submission in log.prefix(30) { _ = try await recorder.record(submission) }
            try await store.insert(.enhanced)
            try await store.activate("enhanced-2")
            for submission in log.dropFirst(30) { _ = try await recorder.record(submission) }
            #expect(try await models.active().version == "enhanced-2")
            for learner in Set(log.map(\.learner)) {
                let attempts = try await store.log(of: learner)
                #expect(attempts.map(\.key) == log.filter { $0.learner == learner }.map(\.key))
                let expected = ModelVersion.enhanced.active.fold(attempts)
                #expect(try await store.records(of: [learner])[learner] == expected)
            }
        }
    }
}
