import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// Bodies of reported answers in all the ways in which JSON can be written.
@Suite struct BodyReadingTests {
    @Test(arguments: [
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true}"#,
        #" { "concepts" : [ { "weight" : 0.5 , "concept" : "motion" } ] , "is_correct" : false , "#
            + "\n\t" + #""item" : "i", "learner" : "WHO" , "key" : "KEY" } "#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"mot\u0069on"}],"is_correct":true}"#,
        #"{"key":"KEY","learner":"WHO","item":"गति","concepts":[{"concept":"motion","weight":1}],"is_correct":true}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"difficulty":1e0}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"at":null}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"more":[1]}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"response_time":12.25}"#,
    ])
    func `takes an answer however its JSON is written`(body: String) async throws {
        try await World.run { world in
            let reply = try await send(body, in: world)
            #expect(reply.status == .ok, "\(reply.text)")
            #expect(reply.body["explanations"]?[0]?["concept"] == "motion")
        }
    }

    @Test(arguments: [
        (#"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":1}"#, "is_correct"),
        (#"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"a b"}],"is_correct":true}"#, "concept"),
        (#"{"key":"short","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true}"#, "key"),
        (#"{"key":"KEY","learner":"WHO","concepts":[{"concept":"motion"}],"is_correct":true}"#, "item"),
        (#"{"key":"KEY","learner":"WHO","item":"i","concepts":[],"is_correct":true}"#, "concepts"),
        (
            #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion","weight":1.5}],"is_correct":true}"#,
            "weight"
        ),
        (
            #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"difficulty":99}"#,
            "difficulty"
        ),
    ])
    func `names what is wrong with an answer`(body: String, field: String) async throws {
        try await World.run { world in
            let reply = try await send(body, in: world)
            #expect(reply.status.code == 400 || reply.status.code == 422, "\(reply.status)")
            #expect(reply.text.contains(field), "\(reply.text)")
        }
    }

    @Test(arguments: [
        "{", "", "[]", #"{"key":"KEY"} x"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":truely}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"difficulty":01}"#,
        #"{"key":"KEY","learner":"WHO","item":"i","concepts":[{"concept":"motion"}],"is_correct":true,"difficulty":1.}"#,
    ])
    func `refuses what is no JSON or not all of it`(body: String) async throws {
        try await World.run { world in
            let reply = try await send(body, in: world)
            #expect(reply.status.code == 400 || reply.status.code == 422, "\(reply.status) for \(body)")
        }
    }

    private func send(_ body: String, in world: World) async throws -> Program.Reply {
        let text = body.replacing("KEY", with: "some-key-1").replacing("WHO", with: world.cast.learner.id.rawValue)
        return try await world.program(of: world.cast.teacher).call(.post, "/v1/learning/bkt/update", text: text)
    }
}
