import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// Who may call what, over the list of routes itself: a new route is tested by being there.
@Suite struct AccessTests {
    @Test func `every route lets in exactly those whom its rule names`() async throws {
        try await World.run { world in
            let callers: [(Role?, Program)] = [
                (nil, world.nobody), (.learner, try await world.program(of: world.cast.learner)),
                (.teacher, try await world.program(of: world.cast.teacher)),
                (.admin, try await world.program(of: world.cast.admin)),
            ]
            // NB: signing out ends the session that the other calls are made in, so it comes last.
            for endpoint in world.endpoints.sorted(by: { !$0.endsSession && $1.endsSession }) {
                for (role, program) in callers {
                    let reply = try await program.call(endpoint.method, endpoint.examplePath, endpoint.exampleBody)
                    let name = "\(endpoint.method) \(endpoint.path) as \(role?.rawValue ?? "nobody")"
                    switch (endpoint.admits(role), role) {
                    case (false, nil): #expect(reply.status == .unauthorized, "\(name)")
                    case (false, _): #expect(reply.status == .forbidden, "\(name)")
                    case (true, nil): #expect(reply.kind != "sign-in-needed", "\(name)")
                    case (true, _): #expect(reply.status != .unauthorized, "\(name)")
                    }
                    #expect(reply.status.code < 500, "\(name): \(reply.text)")
                }
            }
        }
    }

    @Test func `a record is open to oneself, to the own teacher and to admins`() async throws {
        try await World.run { world in
            let cast = world.cast
            let paths = [
                "mastery/\(cast.learner.id)", "profile/\(cast.learner.id)", "history/\(cast.learner.id)/motion",
            ]
            for (account, isAdmitted) in [
                (cast.learner, true), (cast.teacher, true), (cast.admin, true), (cast.otherLearner, false),
                (cast.otherTeacher, false),
            ] {
                let program = try await world.program(of: account)
                for path in paths {
                    let reply = try await program.get("/v1/learning/bkt/\(path)")
                    #expect(reply.status == (isAdmitted ? .ok : .forbidden), "\(path) as \(account.signInName)")
                }
                let prediction = try await program.post(
                    "/v1/learning/bkt/predict",
                    ["learner": .string(cast.learner.id.rawValue), "concepts": [["concept": "motion"]]]
                )
                #expect(prediction.status == (isAdmitted ? .ok : .forbidden), "predict as \(account.signInName)")
            }
        }
    }

    @Test func `a class is open to its teacher and to admins`() async throws {
        try await World.run { world in
            let cast = world.cast
            for (account, isAdmitted) in [(cast.teacher, true), (cast.admin, true), (cast.otherTeacher, false)] {
                let program = try await world.program(of: account)
                let status: HTTPResponse.Status = isAdmitted ? .ok : .forbidden
                let path = "/api/v1/classes/\(cast.schoolClass)"
                #expect(try await program.get("\(path)/learners").status == status)
                let member = "\(path)/members/\(cast.otherLearner.id)"
                #expect(try await program.put(member, ["part": "learner"]).status == status)
                #expect(try await program.delete(member).status == status)
            }
        }
    }

    @Test func `an answer is reported by the own teacher and by admins`() async throws {
        try await World.run { world in
            let cast = world.cast
            for (account, isAdmitted) in [(cast.teacher, true), (cast.admin, true), (cast.otherTeacher, false)] {
                let reply = try await world.program(of: account).post(
                    "/v1/learning/bkt/update",
                    [
                        "key": .string("key-of-\(account.signInName)"), "learner": .string(cast.learner.id.rawValue),
                        "item": "outside", "concepts": [["concept": "motion"]], "is_correct": true,
                    ]
                )
                #expect(reply.status == (isAdmitted ? .ok : .forbidden), "as \(account.signInName)")
            }
        }
    }

    @Test func `every admission and refusal of a record is written down`() async throws {
        try await World.run { world in
            let cast = world.cast
            _ = try await world.program(of: cast.teacher).get("/v1/learning/bkt/profile/\(cast.learner.id)")
            _ = try await world.program(of: cast.otherTeacher).get("/v1/learning/bkt/profile/\(cast.learner.id)")
            let log = try await world.program(of: cast.admin).get("/api/v1/audit?limit=10")
            let entries = try #require(log.body.array).map { [$0["actor"]?.string, $0["subject"]?.string] }
            #expect(entries.contains([cast.teacher.id.rawValue, cast.learner.id.rawValue]))
            #expect(entries.contains([cast.otherTeacher.id.rawValue, cast.learner.id.rawValue]))
        }
    }
}

extension Endpoint {
    fileprivate var endsSession: Bool { method == .delete && path == "/api/v1/tokens" }

    fileprivate func admits(_ role: Role?) -> Bool {
        access.admits(role.map { Principal(person: "x", role: $0, session: "x") })
    }

    /// The path with something in the place of each parameter.
    fileprivate var examplePath: String {
        path.split(separator: "/").reduce("") { $0 + "/" + ($1.hasPrefix("{") ? "unheard-of" : $1) }
    }

    /// A body where one is wanted; it need not be right, as who calls is looked at first.
    fileprivate var exampleBody: JSON { body == nil ? .null : [:] }
}
