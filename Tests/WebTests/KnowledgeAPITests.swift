import HTTPTypes
import KnowledgeTracing
import Learning
import Quantities
import Testing
import Web

/// The engine's endpoints.
@Suite struct KnowledgeAPITests {
    private let base = "/v1/learning/bkt"

    private func report(_ world: World, _ key: String, isCorrect: Bool, at: Instant? = nil) -> JSON {
        [
            "key": .string(key), "learner": .string(world.cast.learner.id.rawValue), "item": "outside-1",
            "concepts": [["concept": "motion", "weight": 1]], "is_correct": .bool(isCorrect),
            "at": .string((at ?? world.time.now).description), "response_time": 20, "difficulty": 1,
        ]
    }

    @Test func `reported answers move the mastery as the model says`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            let model = try await world.services.knowledge.model().knowledge
            var knowledge = LearnerKnowledge()
            for (index, isCorrect) in [true, true, false, true].enumerated() {
                let at = world.time.now.advanced(by: .minutes(Double(index) - 10))
                let reply = try await teacher.post(
                    "\(base)/update",
                    report(world, "reported-\(index)", isCorrect: isCorrect, at: at)
                )
                let evidence = Evidence(
                    item: "outside-1",
                    concepts: [ConceptWeight("motion")],
                    isCorrect: isCorrect,
                    at: at,
                    responseTime: TimeSpan(seconds: 20)
                )
                model.apply(evidence, to: &knowledge)
                let expected = try #require(knowledge.beliefs["motion"]?.mastery.value)
                #expect(reply.body["ordinal"] == .number(Double(index + 1)))
                let after = try #require(reply.body["explanations"]?[0]?["after"]?.number)
                #expect(abs(after - expected) < 1e-12)
            }
            let profile = try await teacher.get("\(base)/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 4)
            #expect(profile.body["concepts"]?[0]?["attempts"] == 4)
        }
    }

    @Test func `the same key is counted once`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            let body = report(world, "reported-once", isCorrect: true)
            #expect(try await teacher.post("\(base)/update", body).body["is_repeat"] == false)
            #expect(try await teacher.post("\(base)/update", body).body["is_repeat"] == true)
            let profile = try await teacher.get("\(base)/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 1)
        }
    }

    @Test func `an answer to come is taken as given now, and one of long ago is taken`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            let ahead = world.time.now.advanced(by: .days(400))
            _ = try await teacher.post("\(base)/update", report(world, "from-ahead", isCorrect: true, at: ahead))
            let profile = try await teacher.get("\(base)/profile/\(world.cast.learner.id)")
            #expect(profile.body["last_activity_at"]?.string == world.time.now.description)
            let behind = world.time.now.advanced(by: .days(-400))
            let reply = try await teacher.post(
                "\(base)/update",
                report(world, "from-behind", isCorrect: true, at: behind)
            )
            #expect(reply.body["is_repeat"] == false, "\(reply.text)")
        }
    }

    @Test func `an answer of nobody is refused and leaves nothing behind`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            guard case .object(var body) = report(world, "of-nobody-1", isCorrect: true) else { return }
            body["learner"] = "nobody-at-all"
            #expect(try await admin.post("\(base)/update", .object(body)).status == .notFound)
            #expect(try await admin.get("\(base)/summary").body["answers"] == 0)
        }
    }

    @Test func `a prediction is the model's, with its label`() async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            let id = JSON.string(world.cast.learner.id.rawValue)
            let reply = try await learner.post("\(base)/predict", ["learner": id, "concepts": [["concept": "motion"]]])
            let model = try await world.services.knowledge.model().knowledge
            let expected = model.prediction(
                for: [ConceptWeight("motion")],
                difficulty: 1,
                in: LearnerKnowledge(),
                at: world.time.now
            )
            #expect(reply.body["probability"] == .number(expected.probability.value))
            #expect(reply.body["label"]?.string == expected.label.rawValue)
        }
    }

    @Test func `parameters say where they come from`() async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            let reply = try await learner.get("\(base)/parameters?concept=motion")
            let model = try await world.services.knowledge.model().knowledge
            let expected = model.parameters(for: "motion")
            #expect(reply.body["parameters"]?["prior"] == .number(expected.parameters.prior.value))
            #expect(reply.body["parameters"]?["learn"] == .number(expected.parameters.learn.value))
            #expect(reply.body["source"]?.string?.isEmpty == false)
            #expect(try await learner.get("\(base)/parameters").status == .ok)
            let wrong = try await learner.get("\(base)/parameters?concept=a%20b")
            #expect(wrong.fault?["field"] == "concept")
        }
    }

    @Test func `mastery can be asked of one concept`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            _ = try await teacher.post("\(base)/update", report(world, "reported-1", isCorrect: true))
            let path = "\(base)/mastery/\(world.cast.learner.id)"
            #expect(try await teacher.get("\(path)?concept=motion").body.array?.count == 1)
            #expect(try await teacher.get("\(path)?concept=units").body.array?.isEmpty == true)
        }
    }

    @Test func `the history holds a point once one was taken`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            let path = "\(base)/history/\(world.cast.learner.id)/motion"
            #expect(try await teacher.get(path).body == [])
        }
    }

    @Test func `the summary counts the last answers`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            for (index, isCorrect) in [true, true, true, false].enumerated() {
                _ = try await teacher.post("\(base)/update", report(world, "reported-\(index)", isCorrect: isCorrect))
            }
            let summary = try await teacher.get("\(base)/summary")
            #expect(summary.body["answers"] == 4)
            #expect(summary.body["accuracy"] == 0.75)
            #expect(summary.body["learners"] == 1)
        }
    }

    @Test func `a recompute runs beside the requests, finishes, and changes nothing`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.teacher)
            let admin = try await world.program(of: world.cast.admin)
            for index in 0..<5 {
                _ = try await teacher.post("\(base)/update", report(world, "reported-\(index)", isCorrect: index != 2))
            }
            let path = "\(base)/profile/\(world.cast.learner.id)"
            let before = try await teacher.get(path)
            #expect(try await admin.get("\(base)/recompute").status == .notFound)
            #expect(try await admin.post("\(base)/recompute").status == .accepted)
            var progress = try await admin.get("\(base)/recompute")
            for _ in 0..<1000 where progress.body["is_finished"] != true {
                await Task.yield()
                progress = try await admin.get("\(base)/recompute")
            }
            #expect(progress.body["is_finished"] == true)
            #expect(progress.body["attempts"] == 5)
            #expect(try await teacher.get(path).body == before.body)
        }
    }
}
