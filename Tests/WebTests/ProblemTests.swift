import HTTPTypes
import Learning
import Quantities
import Testing
import Web

/// What the API says about a call that it cannot follow.
@Suite struct ProblemTests {
    /// A body, and the field and value that its problem names.
    struct Case: Sendable, CustomTestStringConvertible {
        let body: String
        let field: String
        var value: String?
        var path = "/v1/learning/bkt/predict"

        var testDescription: String { "\(field): \(body)" }
    }

    static let predictions = [
        Case(body: #"{"concepts":[{"concept":"motion"}]}"#, field: "learner"),
        Case(body: #"{"learner":"l","concepts":[{}]}"#, field: "concepts.0.concept"),
        Case(body: #"{"learner":17,"concepts":[]}"#, field: "learner", value: "17"),
        Case(body: #"{"learner":null,"concepts":[]}"#, field: "learner"),
        Case(body: #"{"learner":"l","concepts":"motion"}"#, field: "concepts", value: "motion"),
        Case(body: #"{"learner":"l","concepts":[]}"#, field: "concepts"),
        Case(
            body: #"{"learner":"l","concepts":[{"concept":"m","weight":1.5}]}"#,
            field: "concepts.0.weight",
            value: "1.5"
        ),
        Case(
            body: #"{"learner":"l","concepts":[{"concept":"m","weight":"x"}]}"#,
            field: "concepts.0.weight",
            value: "x"
        ),
        Case(body: #"{"learner":"a b","concepts":[{"concept":"m"}]}"#, field: "learner", value: "a b"),
        Case(body: #"{"learner":"","concepts":[{"concept":"m"}]}"#, field: "learner", value: ""),
        Case(body: #"{"learner":"l","concepts":[{"concept":"m"}],"difficulty":0}"#, field: "difficulty", value: "0"),
        Case(body: #"{"learner":"l","concepts":[{"concept":"m"}],"difficulty":99}"#, field: "difficulty", value: "99"),
        Case(body: #"[1,2]"#, field: "body"),
    ]

    @Test(arguments: predictions)
    func `names the field, the value and the rule`(sent: Case) async throws {
        try await World.run { world in
            let reply = try await world.program(of: world.cast.admin).call(.post, sent.path, text: sent.body)
            #expect(reply.status == .unprocessableContent)
            #expect(reply.kind == "invalid-input")
            #expect(reply.fault?["field"]?.string == sent.field, "\(reply.text)")
            #expect(reply.fault?["rule"]?.string?.isEmpty == false)
            if let value = sent.value { #expect(reply.fault?["value"]?.string == value, "\(reply.text)") }
            #expect(reply.body["instance"]?.string?.hasPrefix("/requests/") == true)
        }
    }

    static let answers: [(name: String, value: JSON, field: String)] = [
        ("key", "short", "key"), ("key", "with a space in it", "key"), ("key", "ключ-ключ-ключ", "key"),
        ("seed", -1, "seed"), ("seed", 1e17, "seed"), ("seed", 1.5, "seed"),
        ("response", [:], "response"), ("response", ["choice": 1, "text": "x"], "response"),
        ("response", ["choices": .array(Array(repeating: 1, count: 17))], "response.choices"),
        ("response", ["text": .string(String(repeating: "9", count: 201))], "response"),
        ("response_time", -1, "response_time"), ("response_time", 1e9, "response_time"),
        ("interruptions", -5, "interruptions"), ("interruptions", 1e6, "interruptions"),
        ("device", "toaster", "device"), ("item", "no\u{0}pe", "item"),
    ]

    @Test(arguments: answers.indices)
    func `an answer keeps to the bounds that the document gives`(index: Int) async throws {
        let (name, value, field) = Self.answers[index]
        try await World.run { world in
            var body: [String: JSON] = [
                "key": "key-12345", "item": "motion-single", "seed": 5, "response": ["choice": 0],
            ]
            body[name] = value
            let path = "/api/v1/practice/sessions/any/answers"
            let reply = try await world.program(of: world.cast.learner).post(path, .object(body))
            #expect(reply.status == .unprocessableContent, "\(reply.text)")
            #expect(reply.fault?["field"]?.string?.hasPrefix(field) == true, "\(reply.text)")
        }
    }

    @Test(arguments: ["", "{", "nonsense", #"{"message": }"#, "\u{FEFF}{", #"{"message":"\ud800","number":1}"#])
    func `a body that is no JSON is a bad request`(body: String) async throws {
        try await World.run { world in
            let reply = try await world.nobody.call(.post, "/api/v1/echo", text: body)
            #expect(reply.status == .badRequest, "\(reply.text)")
            #expect(reply.kind == "malformed-json")
        }
    }

    @Test(arguments: ["[", #"{"a":"#])
    func `a body that is nested without end is refused, not followed`(opening: String) async throws {
        try await World.run { world in
            let body = String(repeating: opening, count: 50_000)
            let reply = try await world.nobody.call(.post, "/api/v1/echo", text: body)
            #expect(reply.status == .badRequest)
        }
    }

    @Test func `a body above the limit is not read`() async throws {
        try await World.run { world in
            let body = #"{"number":1,"message":""# + String(repeating: "x", count: 1 << 20) + "\"}"
            let reply = try await world.nobody.call(.post, "/api/v1/echo", text: body)
            #expect(reply.status == .contentTooLarge)
            #expect(reply.kind == "body-too-large")
        }
    }

    @Test(arguments: [
        ("/api/v1/echo", #"{"message":"a\u0000b","number":1}"#),
        ("/api/v1/echo", #"{"message":"a\\\u0000","number":1}"#),
        ("/api/v1/tokens", #"{"name":"a\u0000b","password":"long enough"}"#),
        ("/api/v1/tokens", #"{"name":"asha","password":"long\u0000enough"}"#),
        ("/api/v1/tokens/refresh", #"{"refresh_token":"a\u0000b"}"#),
    ])
    func `a text with the character that databases refuse is refused`(path: String, body: String) async throws {
        try await World.run { world in
            let reply = try await world.nobody.call(.post, path, text: body)
            #expect(reply.status == .unprocessableContent, "\(reply.text)")
            #expect(reply.fault?["rule"]?.string?.contains("U+0000") == true)
            #expect(!reply.text.contains("enough"))
        }
    }

    @Test func `an escaped backslash before u0000 is an ordinary text`() async throws {
        try await World.run { world in
            let reply = try await world.nobody.call(.post, "/api/v1/echo", text: #"{"message":"a\\u0000b","number":1}"#)
            #expect(reply.body["message"] == #"a\u0000b"#)
        }
    }

    @Test(arguments: [
        "/api/v1/unheard-of", "/v1/learning/bkt", "/nothing", "/api/v1/me/", "/api/v1/courses/small/x/y/z",
    ])
    func `an unknown path is not found`(path: String) async throws {
        try await World.run { world in
            let reply = try await world.program(of: world.cast.learner).get(path)
            if path.hasSuffix("/") && reply.status == .ok { return }
            #expect(reply.status == .notFound)
            #expect(reply.kind == "not-found")
        }
    }

    @Test func `a wrong method is told`() async throws {
        try await World.run { world in
            let reply = try await world.program(of: world.cast.admin).delete("/api/v1/me")
            #expect([.notFound, .methodNotAllowed].contains(reply.status))
        }
    }

    @Test(arguments: ["%00", "a%20b", "%0A", "%FF", "..%2F..", String(repeating: "x", count: 200)])
    func `a path with what is no identifier is refused or not found`(id: String) async throws {
        try await World.run { world in
            let admin = try await world.program(of: world.cast.admin)
            for path in ["/v1/learning/bkt/profile/\(id)", "/api/v1/courses/\(id)", "/api/v1/classes/\(id)/learners"] {
                let reply = try await admin.get(path)
                let isFine = [.unprocessableContent, .notFound, .ok].contains(reply.status)
                #expect(isFine, "\(path): \(reply.text)")
                if ["%00", "a%20b"].contains(id) { #expect(reply.status == .unprocessableContent, "\(path)") }
            }
        }
    }

    @Test(arguments: ["limit=0", "limit=501", "limit=x", "before=-1", "limit=99999999999999999999"])
    func `a query out of bounds is refused by name`(query: String) async throws {
        try await World.run { world in
            let reply = try await world.program(of: world.cast.admin).get("/api/v1/audit?\(query)")
            #expect(reply.status == .unprocessableContent)
            #expect(reply.fault?["field"]?.string == query.split(separator: "=").first.map(String.init))
        }
    }

    @Test(arguments: [
        #"{"name":"asha","password":["open sesame"]}"#, #"{"name":["open sesame"],"password":"x"}"#,
        #"{"name":{"password":"open sesame"},"password":"x"}"#, #"[{"password":"open sesame"}]"#, #""open sesame""#,
        #"{"name":"asha","password":{"a":"open sesame"}}"#,
    ])
    func `a secret is never sent back`(body: String) async throws {
        try await World.run { world in
            for path in ["/api/v1/tokens", "/api/v1/tokens/refresh"] {
                let sent = body.replacing("password", with: path.hasSuffix("refresh") ? "refresh_token" : "password")
                let reply = try await world.nobody.call(.post, path, text: sent)
                #expect([.unprocessableContent, .unauthorized].contains(reply.status))
                #expect(!reply.text.contains("sesame"), "\(reply.text)")
            }
        }
    }
}
