import KnowledgeTracing
import Learning
import Prediction
import Quantities
import Testing

/// Models fitted to the attempt log, kept, activated and taken back.
@Suite(.serialized) struct FittedModelTests {
    @Test(arguments: LearningDriver.available, [ModelKind.bktForget, .full])
    func `a fit is kept as a version that is not active, with what is known of it`(
        driver: LearningDriver,
        kind: ModelKind
    ) async throws {
        try await driver.withStore { store in
            _ = try await store.record(Self.log, under: ModelVersion.first(at: Answers.start).active)
            let fitted = try await fitting(store).fit(kind)
            let kept = try #require(try await store.modelVersions().first { $0.id == fitted.id })
            #expect(kept == fitted)
            #expect(try await store.activeModelVersion().id == "standard-1")
            let record = try #require(kept.record)
            #expect(record.answers == Self.log.count)
            #expect(record.against == "standard-1")
            #expect((kept.predictor != nil) == (kind == .full))
            #expect(record.serving.isEmpty == (kind != .full))
            #expect(Set(kept.parameters.fitted.keys) == ["units", "motion"])
            // NB: the answers were drawn with parameters far from the built-in ones.
            let comparison = try #require(record.comparison)
            #expect(comparison.own.logLoss < comparison.other.logLoss)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a version that foresees better is activated, and taken back again`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            _ = try await store.record(Self.log, under: ModelVersion.first(at: Answers.start).active)
            let registry = ModelRegistry(store: store)
            let office = ModelOffice(store: store, registry: registry)
            let fitted = try await fitting(store).fit(.bktForget)
            try await office.activate(fitted.id)
            #expect(try await registry.active().version == fitted.id)
            #expect(try await office.rollBack() == "standard-1")
            #expect(try await registry.active().version == "standard-1")
            await #expect(throws: ModelError.nothingBefore("standard-1")) { try await office.rollBack() }
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a version that foresees worse, or was judged against another, needs to be forced`(
        driver: LearningDriver
    ) async throws {
        try await driver.withStore { store in
            let good = Measures(scored(0.8))
            let bad = Measures(scored(0.2))
            let office = ModelOffice(store: store, registry: ModelRegistry(store: store))
            try await store.insert(version("worse-2", own: bad, other: good, against: "standard-1"))
            try await store.insert(version("other-3", own: good, other: bad, against: "worse-2"))
            let loss = bad.logLoss - good.logLoss
            await #expect(throws: ModelError.foreseesWorse("worse-2", than: "standard-1", by: loss)) {
                try await office.activate("worse-2")
            }
            await #expect(throws: ModelError.judgedAgainst("other-3", other: "worse-2", active: "standard-1")) {
                try await office.activate("other-3")
            }
            await #expect(throws: ModelError.unknownVersion("none")) { try await office.activate("none") }
            #expect(try await store.activeModelVersion().id == "standard-1")
            try await office.activate("worse-2", forced: true)
            try await office.activate("other-3")
            #expect(try await store.activeModelVersion().id == "other-3")
            #expect(try await office.rollBack() == "worse-2")
            #expect(try await office.rollBack() == "standard-1")
        }
    }

    @Test func `a log with too few answers is not fitted`() async throws {
        try await LearningDriver.memory.withStore { store in
            _ = try await store.record(Array(Self.log.prefix(20)), under: ModelVersion.first(at: Answers.start).active)
            await #expect(throws: ModelError.tooFewAnswers(20, least: 200)) { try await fitting(store).fit(.bkt) }
            #expect(try await store.modelVersions().count == 1)
        }
    }

    @Test func `the active predictor foresees from the log, whoever has written to it`() async throws {
        try await LearningDriver.memory.withStore { store in
            let first = ModelVersion.first(at: Answers.start).active
            _ = try await store.record(Self.log, under: first)
            let fitted = try await fitting(store).fit(.full)
            let model = try await served(fitted, in: store)
            let forecaster = AnswerForecaster(attempts: store)
            let learner: LearnerID = "learner-0"
            let now = Answers.start.advanced(by: .days(3))
            let before = try #require(try await forecaster.forecast(for: learner, under: model, at: now))
            for number in 0..<6 {
                let wrong = Self.submission(
                    learner,
                    "late-\(number)",
                    "motion",
                    isCorrect: false,
                    minutes: 4000 + Double(number)
                )
                _ = try await store.record([wrong], under: first)
            }
            let later = try #require(try await forecaster.forecast(for: learner, under: model, at: now))
            let fresh = try #require(
                try await AnswerForecaster(attempts: store).forecast(for: learner, under: model, at: now)
            )
            let item: ItemID = "item-motion-1"
            let chances = [before, later, fresh].map { $0.chance(of: item, testing: ["motion"])?.value }
            #expect(chances[1] == chances[2])
            #expect(chances[1] != chances[0])
            #expect(chances.allSatisfy { $0.map { $0 > 0 && $0 < 1 } == true })
            #expect(before.chance(of: item, testing: ["motion", "another"]) == nil)
            #expect(try await forecaster.forecast(for: learner, under: first, at: now) == nil)
        }
    }

    /// The fitted version as if its predictor served every concept.
    private func served(_ fitted: ModelVersion, in store: any LearningSeams) async throws -> ActiveModel {
        let active = fitted.active
        return ActiveModel(
            version: active.version,
            knowledge: active.knowledge,
            predictor: active.predictor,
            foreseen: ["units", "motion"]
        )
    }

    private func fitting(_ store: any LearningSeams) -> ModelFitting {
        ModelFitting(attempts: store, beliefs: store, models: store, clock: .fixed(at: Answers.start))
    }

    private func scored(_ chance: Double) -> ScoredAnswers {
        var scored = ScoredAnswers()
        for number in 0..<100 { scored.append(predicted: chance, isCorrect: number % 5 > 0, learner: number) }
        return scored
    }

    private func version(
        _ id: ModelVersionID,
        own: Measures,
        other: Measures,
        against: ModelVersionID
    ) -> ModelVersion {
        ModelVersion(
            id: id,
            algorithm: .standard,
            record: FitRecord(
                kind: .bkt,
                answers: 100,
                learners: 10,
                from: Answers.start,
                to: Answers.start,
                heldOut: own,
                against: against,
                comparison: FitRecord.Comparison(own: own, other: other),
                pooled: [:],
                serving: []
            ),
            createdAt: Answers.start
        )
    }

    /// 600 answers of 30 learners to two concepts, hard to slip on and easy to guess.
    private static let log: [Submission] = {
        var generator = SeededGenerator(seed: 31)
        return (0..<600).map { number in
            let learner = LearnerID(stored: "learner-\(number % 30)")
            let concept: ConceptID = number / 30 % 2 == 0 ? "units" : "motion"
            let chance = concept == "units" ? 0.9 : 0.35
            return submission(
                learner,
                "k-\(number)",
                concept,
                isCorrect: generator.unit() < chance,
                minutes: Double(number)
            )
        }
    }()

    private static func submission(
        _ learner: LearnerID,
        _ key: String,
        _ concept: ConceptID,
        isCorrect: Bool,
        minutes: Double
    ) -> Submission {
        Submission(
            learner: learner,
            key: AttemptKey(stored: key),
            kind: .reported,
            evidence: Evidence(
                item: ItemID(stored: "item-\(concept)-\(Int(minutes) % 4)"),
                concepts: [ConceptWeight(concept)],
                isCorrect: isCorrect,
                at: Answers.start.advanced(by: .minutes(minutes))
            )
        )
    }
}
