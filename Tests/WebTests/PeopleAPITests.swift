import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// People and classes over HTTP.
@Suite struct PeopleAPITests {
    private func draft(_ name: String, role: String = "learner", password: String = World.password) -> JSON {
        [
            "name": .string(name), "display_name": "Chitra", "role": .string(role), "language": "hi",
            "password": .string(password),
        ]
    }

    @Test func `an admin opens an account, and its owner signs in`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let made = try await admin.post("/api/v1/people", draft("Chitra.K"))
            #expect(made.status == .created)
            #expect(made.body["name"] == "chitra.k")
            #expect(made.body["language"] == "hi")
            let tokens = try await world.nobody.post(
                "/api/v1/tokens",
                ["name": "chitra.k", "password": .string(World.password)]
            )
            #expect(tokens.body["person"]?["id"] == made.body["id"])
        }
    }

    @Test func `an account that breaks a rule is not opened`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let taken = try await admin.post("/api/v1/people", draft("asha"))
            #expect(taken.status == .conflict)
            #expect(taken.kind == "name-taken")
            let cases: [(JSON, String)] = [
                (draft("x y"), "name"), (draft("chitra", role: "king"), "role"),
                (draft("chitra", password: "short"), "password"),
                (draft("chitra", password: "password123"), "password"),
            ]
            for (body, field) in cases {
                let reply = try await admin.post("/api/v1/people", body)
                #expect(reply.status == .unprocessableContent)
                #expect(reply.fault?["field"]?.string == field, "\(reply.text)")
                #expect(!reply.text.contains("password123"))
            }
            #expect(try await admin.get("/api/v1/people").body.array?.count == 5)
        }
    }

    @Test func `people are listed page by page`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let all = try #require(try await admin.get("/api/v1/people").body.array)
            var paged: [JSON] = []
            while true {
                let after = paged.last?["id"]?.string.map { "&after=\($0)" } ?? ""
                let page = try #require(try await admin.get("/api/v1/people?limit=2\(after)").body.array)
                if page.isEmpty { break }
                paged += page
            }
            #expect(paged == all)
            let wrong = try await admin.get("/api/v1/people?after=a%20b")
            #expect(wrong.fault?["field"] == "after")
        }
    }

    @Test func `everyone changes the own name and language`() async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            let changed = try await learner.put("/api/v1/me", ["display_name": "आशा", "language": "hi"])
            #expect(changed.body["display_name"] == "आशा")
            #expect(try await learner.get("/api/v1/me").body == changed.body)
            for (name, language, field) in [("", "hi", "display_name"), ("Asha", "no such language", "language")] {
                let reply = try await learner.put(
                    "/api/v1/me",
                    ["display_name": .string(name), "language": .string(language)]
                )
                #expect(reply.status == .unprocessableContent)
                #expect(reply.fault?["field"]?.string == field)
            }
        }
    }

    @Test func `an admin cannot close the own account`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let path = "/api/v1/people/\(world.cast.admin.id)/state"
            #expect(try await admin.put(path, ["is_active": false]).status == .forbidden)
            #expect(try await admin.put("/api/v1/people/nobody/state", ["is_active": false]).status == .notFound)
        }
    }

    @Test func `a teacher makes a class and fills it`() async throws {
        try await World.run { world in
            let teacher = try await world.program(of: world.cast.otherTeacher)
            let made = try await teacher.post("/api/v1/classes", ["name": "Morning class", "course": "small"])
            #expect(made.status == .created)
            let path = "/api/v1/classes/\(made.body["id"]?.string ?? "")"
            let member = "\(path)/members/\(world.cast.otherLearner.id)"
            #expect(try await teacher.put(member, ["part": "learner"]).status == .ok)
            #expect(try await teacher.put(member, ["part": "learner"]).status == .ok)
            #expect(try await teacher.get("\(path)/learners").body.array?.map { $0["name"] } == ["bela"])
            #expect(try await teacher.get("/api/v1/classes").body[0]?["learners"] == 1)
            #expect(try await teacher.delete(member).status == .ok)
            #expect(try await teacher.get("\(path)/learners").body == [])
        }
    }

    @Test func `a class that cannot be is refused`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let classes = "/api/v1/classes"
            let member = "\(classes)/\(world.cast.schoolClass)/members"
            let calls: [(String, JSON, [HTTPResponse.Status])] = [
                ("\(member)/nobody", ["part": "learner"], [.notFound]),
                ("\(member)/\(world.cast.otherLearner.id)", ["part": "teacher"], [.unprocessableContent]),
                ("\(member)/\(world.cast.otherLearner.id)", ["part": "king"], [.unprocessableContent]),
                ("\(classes)/unheard-of/members/\(world.cast.otherLearner.id)", ["part": "learner"], [.notFound]),
            ]
            for (path, body, statuses) in calls {
                let reply = try await admin.put(path, body)
                #expect(statuses.contains(reply.status), "\(path) \(reply.text)")
            }
            let unnamed = try await admin.post(classes, ["name": "", "course": "small"])
            #expect(unnamed.status == .unprocessableContent)
            let unknown = try await admin.post(classes, ["name": "Class of nothing", "course": "unheard-of"])
            #expect([.notFound, .unprocessableContent].contains(unknown.status), "\(unknown.text)")
        }
    }

    @Test func `the audit log goes back page by page`() async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            let newest = try #require(try await admin.get("/api/v1/audit?limit=3").body.array)
            let last = try #require(newest.last?["number"]?.number)
            let older = try #require(try await admin.get("/api/v1/audit?limit=3&before=\(Int(last))").body.array)
            #expect(newest.count == 3)
            #expect(older.allSatisfy { ($0["number"]?.number ?? .infinity) < last })
            #expect(!newest.contains { older.contains($0) })
        }
    }
}
