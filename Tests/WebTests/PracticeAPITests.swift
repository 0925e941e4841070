import Curriculum
import HTTPTypes
import Learning
import Quantities
import TestSupport
import Testing
import Web

/// Practice over HTTP, from the first item to the end of the session.
@Suite struct PracticeAPITests {
    @Test func `a right answer wins its marks and moves the belief up`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            let reply = try await practice.answer(try practice.right)
            #expect(reply.body["counted"] == true)
            let feedback = try #require(reply.body["feedback"])
            #expect(feedback["outcome"] == "right")
            #expect(feedback["marks"] == 4)
            #expect(feedback["is_repeat"] == false)
            let explanation = try #require(feedback["explanations"]?[0])
            let before = try #require(explanation["before"]?.number)
            #expect(try #require(explanation["after"]?.number) > before)
            let mastery = try await practice.program.get("/v1/learning/bkt/mastery/\(world.cast.learner.id)")
            #expect(mastery.body[0]?["concept"] == "motion")
            #expect(mastery.body[0]?["mastery"] == explanation["after"])
        }
    }

    @Test func `a wrong answer names the misconception and shows the solution`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            let reply = try await practice.answer(["choice": .number(Double(try practice.wrongChoice))])
            #expect(reply.body["feedback"]?["outcome"] == "wrong")
            #expect(reply.body["feedback"]?["marks"] == -1)
            #expect(["adds", "sign"].contains(reply.body["feedback"]?["misconception"]?.string ?? ""))
            #expect(reply.body["feedback"]?["solution"]?.string?.hasSuffix(" m.") == true)
        }
    }

    @Test func `a right value in the wrong form counts nothing and the item stays open`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            let value = try #require(try practice.right["text"]?.string?.split(separator: " ").first)
            let reply = try await practice.answer(["text": .string(String(value))])
            #expect(reply.body["counted"] == false)
            #expect(reply.body["form_fault"]?.string?.contains("unit m") == true)
            #expect(reply.body["feedback"] == nil)
            #expect(try await practice.state().body["item"] == practice.item)
            #expect(try await practice.answer(try practice.right).body["feedback"]?["is_repeat"] == false)
        }
    }

    @Test func `an answer that cannot be read is told and not counted`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            for response: JSON in [["text": "five apples?"], ["choice": 1], ["text": ""]] {
                let reply = try await practice.answer(response)
                #expect(reply.status == .unprocessableContent)
                #expect(reply.fault?["field"]?.string?.hasPrefix("response") == true)
            }
            #expect(try await practice.state().body["answered"] == 0)
        }
    }

    @Test func `the same key is counted once, and another key finds the item closed`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            let first = try await practice.answer(try practice.right, key: "one-and-the-same")
            let again = try await practice.answer(try practice.right, key: "one-and-the-same")
            #expect(again.body["feedback"]?["is_repeat"] == true)
            #expect(again.body["feedback"]?["ordinal"] == first.body["feedback"]?["ordinal"])
            #expect(again.body["feedback"]?["explanations"] == first.body["feedback"]?["explanations"])
            let late = try await practice.answer(try practice.right, key: "another-key")
            #expect(late.status == .conflict)
            #expect(late.kind == "not-open")
            let profile = try await practice.program.get("/v1/learning/bkt/profile/\(world.cast.learner.id)")
            #expect(profile.body["practice_count"] == 1)
        }
    }

    @Test func `hints open one at a time`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            for count in [1, 2, 3, 3] {
                let reply = try await practice.step("hints")
                #expect(reply.body["item"]?["hints"]?.array?.count == count)
            }
        }
    }

    @Test func `a skip opens another item without an answer`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            let reply = try await practice.step("skips")
            #expect(reply.body["item"]?["item"] != practice.item["item"])
            #expect(reply.body["answered"] == 0)
            #expect(try await practice.answer(try practice.right).status == .conflict)
        }
    }

    @Test func `giving up shows the solution and counts as wrong`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-match")
            let body: JSON = [
                "key": "given-up-1", "item": practice.item["item"] ?? .null, "seed": practice.item["seed"] ?? .null,
            ]
            let reply = try await practice.program.post("\(practice.path)/give-ups", body)
            #expect(reply.body["feedback"]?["outcome"] == "gave-up")
            #expect(reply.body["feedback"]?["marks"] == 0)
        }
    }

    @Test func `a reload shows the item as it was, then the feedback as it was`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-expression")
            #expect(try await practice.state().body["item"] == practice.item)
            let reply = try await practice.answer(try practice.right)
            let reloaded = try await practice.state()
            #expect(reloaded.body["item"] == nil)
            #expect(reloaded.body["feedback"] == reply.body["feedback"])
            let next = try await practice.step("next")
            #expect(next.body["item"] != nil)
            #expect(next.body["answered"] == 1)
        }
    }

    @Test func `a session that has ended takes no answer`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            #expect(try await practice.program.delete(practice.path).body["is_ended"] == true)
            #expect(try await practice.answer(try practice.right).status == .conflict)
            let again = try await practice.program.post("/api/v1/practice/sessions", ["course": "small"])
            #expect(again.body["session"] != practice.session)
        }
    }

    @Test func `another learner's session is not there`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            var stranger = practice
            stranger.program = try await world.program(of: world.cast.otherLearner)
            #expect(try await stranger.state().status == .notFound)
            for step in ["next", "hints", "skips"] { #expect(try await stranger.step(step).status == .notFound) }
            #expect(try await stranger.program.delete(stranger.path).status == .notFound)
            #expect(try await stranger.answer(try practice.right).status == .notFound)
            #expect(try await practice.state().body["item"] == practice.item)
        }
    }

    @Test func `the reply holds neither key nor solution while the item is open`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-numeric")
            let state = try await practice.state()
            let value = try #require(try practice.right["text"]?.string?.split(separator: " ").first)
            let isToldNowhere = !state.text.contains("\(value) m")
            #expect(isToldNowhere)
            #expect(practice.item.object?.keys.contains("solution") == false)
            #expect(practice.item.object?.keys.contains("key") == false)
        }
    }

    @Test func `a fault in an item is reported`() async throws {
        try await World.run { world in
            let program = try await world.program(of: world.cast.learner)
            let report: JSON = ["item": "motion-single", "seed": 7, "reason": "unclear", "text": "Which of them?"]
            let reply = try await program.post("/api/v1/item-reports", report)
            #expect(reply.status == .created, "\(reply.text)")
            let unknown: JSON = ["item": "motion-single", "seed": 7, "reason": "boring"]
            let refused = try await program.post("/api/v1/item-reports", unknown)
            #expect(refused.fault?["value"] == "boring")
            let gone: JSON = ["item": "motion-gone", "seed": 7, "reason": "unclear"]
            #expect(try await program.post("/api/v1/item-reports", gone).status == .gone)
            let long: JSON = [
                "item": "motion-single", "seed": 7, "reason": "unclear",
                "text": .string(String(repeating: "x", count: 1001)),
            ]
            let tooLong = try await program.post("/api/v1/item-reports", long)
            #expect(tooLong.fault?["field"] == "text")
        }
    }

    @Test func `an unknown course or concept is not found`() async throws {
        try await World.run { world in
            let program = try await world.program(of: world.cast.learner)
            let path = "/api/v1/practice/sessions"
            #expect(try await program.post(path, ["course": "unheard-of"]).status == .notFound)
            #expect(try await program.post(path, ["course": "small", "concept": "unheard-of"]).status == .notFound)
        }
    }

    @Test func `ten calls at once with one key count one answer`() async throws {
        try await World.run(in: .sqliteFile()) { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            let right = try practice.right
            let repeats = try await withThrowingTaskGroup(of: JSON?.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try await practice.answer(right, key: "pressed-ten-times").body["feedback"]?["is_repeat"]
                    }
                }
                return try await group.reduce(into: [JSON?]()) { $0.append($1) }
            }
            #expect(repeats.count { $0 == false } == 1)
            #expect(repeats.count { $0 == true } == 9)
        }
    }
}
