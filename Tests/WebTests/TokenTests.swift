import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// Sign-in, refresh and sign-out over HTTP.
@Suite struct TokenTests {
    private let path = "/api/v1/tokens"

    private func credentials(_ name: String, _ password: String = World.password) -> JSON {
        ["name": .string(name), "password": .string(password)]
    }

    @Test func `a right password gives tokens that work`() async throws {
        try await World.run { world in
            let reply = try await world.nobody.post(path, credentials("asha"))
            #expect(reply.status == .ok)
            #expect(reply.body["person"]?["id"]?.string == world.cast.learner.id.rawValue)
            #expect(reply.body["expires_at"]?.string == world.time.now.advanced(by: .minutes(10)).description)
            #expect(reply.headers[.cacheControl] == "no-store")
            let me = try await Program(world: world, token: reply.body["access_token"]?.string).get("/api/v1/me")
            #expect(me.body["name"] == "asha")
        }
    }

    @Test func `a wrong password and an unknown name are told alike`() async throws {
        try await World.run { world in
            let wrong = try await world.nobody.post(path, credentials("asha", "not the password"))
            let unknown = try await world.nobody.post(path, credentials("nobody.here", "not the password"))
            #expect(wrong.status == .unauthorized)
            #expect(wrong.headers[.wwwAuthenticate] == "Bearer")
            #expect(unknown.status == wrong.status)
            #expect(unknown.body["detail"] == wrong.body["detail"])
            #expect(!wrong.text.contains("not the password"))
        }
    }

    @Test func `five failures lock a name for a while, which the reply names`() async throws {
        try await World.run { world in
            for _ in 0..<5 { _ = try await world.nobody.post(path, credentials("asha", "not the password")) }
            let locked = try await world.nobody.post(path, credentials("asha"))
            #expect(locked.status == .tooManyRequests)
            let seconds = try #require(locked.headers[.retryAfter].flatMap { Int($0) })
            world.time.pass(TimeSpan(seconds: Double(seconds) + 1))
            #expect(try await world.nobody.post(path, credentials("asha")).status == .ok)
        }
    }

    @Test func `a refresh token is exchanged once, and its reuse ends the session`() async throws {
        try await World.run { world in
            let first = try await world.nobody.post(path, credentials("asha"))
            let old: JSON = ["refresh_token": first.body["refresh_token"] ?? .null]
            let second = try await world.nobody.post("\(path)/refresh", old)
            #expect(second.status == .ok)
            let new: JSON = ["refresh_token": second.body["refresh_token"] ?? .null]
            #expect(new != old)
            world.time.pass(.minutes(1))
            let reused = try await world.nobody.post("\(path)/refresh", old)
            #expect(reused.status == .unauthorized)
            #expect(!reused.text.contains(old["refresh_token"]?.string ?? "?"))
            #expect(try await world.nobody.post("\(path)/refresh", new).status == .unauthorized)
        }
    }

    @Test func `signing out ends the session`() async throws {
        try await World.run { world in
            let signedIn = try await world.nobody.post(path, credentials("asha"))
            let program = Program(world: world, token: signedIn.body["access_token"]?.string)
            #expect(try await program.delete(path).status == .ok)
            let refresh: JSON = ["refresh_token": signedIn.body["refresh_token"] ?? .null]
            #expect(try await world.nobody.post("\(path)/refresh", refresh).status == .unauthorized)
        }
    }

    @Test func `an access token runs out after ten minutes, and a made-up one never works`() async throws {
        try await World.run { world in
            let program = try await world.program(of: world.cast.learner)
            world.time.pass(.minutes(9))
            #expect(try await program.get("/api/v1/me").status == .ok)
            world.time.pass(.minutes(2))
            #expect(try await program.get("/api/v1/me").status == .unauthorized)
            for token in ["", "x", "a.b.c", String(repeating: "A", count: 3000)] {
                #expect(try await Program(world: world, token: token).get("/api/v1/me").status == .unauthorized)
            }
        }
    }

    @Test func `a closed account can neither sign in nor refresh`() async throws {
        try await World.run { world in
            let signedIn = try await world.nobody.post(path, credentials("asha"))
            let admin = try await world.program(of: world.cast.admin)
            let state = "/api/v1/people/\(world.cast.learner.id)/state"
            #expect(try await admin.put(state, ["is_active": false]).body["is_active"] == false)
            #expect(try await world.nobody.post(path, credentials("asha")).status == .unauthorized)
            let refresh: JSON = ["refresh_token": signedIn.body["refresh_token"] ?? .null]
            #expect(try await world.nobody.post("\(path)/refresh", refresh).status == .unauthorized)
            #expect(try await admin.put(state, ["is_active": true]).body["is_active"] == true)
            #expect(try await world.nobody.post(path, credentials("asha")).status == .ok)
        }
    }

    @Test func `a call with a cookie changes something only with the token of our own pages`() async throws {
        try await World.run { world in
            let signedIn = try await world.services.people.startSession(for: world.cast.learner, from: .console)
            let cookie: HTTPFields = [.cookie: "\(Authenticator.accessCookie)=\(signedIn.accessToken)"]
            let start = "/api/v1/practice/sessions"
            let body = #"{"course":"small"}"#
            #expect(try await world.nobody.call(.get, "/api/v1/me", text: "", headers: cookie).status == .ok)
            let refused = try await world.nobody.call(.post, start, text: body, headers: cookie)
            #expect(refused.status == .forbidden)
            #expect(refused.kind == "csrf")
            let header = try #require(HTTPField.Name("X-CSRF-Token"))
            for binding in [signedIn.principal.session.rawValue, "another-session"] {
                var headers = cookie
                headers[header] = world.services.people.formTokens.text(boundTo: binding)
                let reply = try await world.nobody.call(.post, start, text: body, headers: headers)
                #expect(reply.status == (binding == "another-session" ? .forbidden : .ok))
            }
        }
    }

    @Test func `changing the password ends the other sessions and needs the old one`() async throws {
        try await World.run { world in
            let elsewhere = try await world.nobody.post(path, credentials("asha"))
            let program = try await world.program(of: world.cast.learner)
            let wrong: JSON = ["old_password": "not the old one", "new_password": "seven green bottles"]
            let refused = try await program.put("/api/v1/me/password", wrong)
            #expect(refused.status == .unprocessableContent)
            #expect(!refused.text.contains("not the old one") && !refused.text.contains("seven green"))
            let right: JSON = ["old_password": .string(World.password), "new_password": "seven green bottles"]
            #expect(try await program.put("/api/v1/me/password", right).status == .ok)
            let refresh: JSON = ["refresh_token": elsewhere.body["refresh_token"] ?? .null]
            #expect(try await world.nobody.post("\(path)/refresh", refresh).status == .unauthorized)
            #expect(try await world.nobody.post(path, credentials("asha", "seven green bottles")).status == .ok)
        }
    }
}
