import HTTPTypes
import HummingbirdTesting
import Learning
import NIOCore
import Quantities
import Testing
import Web

/// Health, metrics, limits, and what goes with every reply.
@Suite struct OperationTests {
    private static func part(_ name: String, essential: Bool, up: Bool) -> Health.Check {
        {
            HealthPart(
                name: name,
                isEssential: essential,
                isUp: up,
                latency: up ? TimeSpan(seconds: 0.002) : nil,
                detail: up ? "fine" : "away"
            )
        }
    }

    @Test(arguments: [(true, true, "up"), (true, false, "degraded"), (false, true, "down"), (false, false, "down")])
    func `health follows from its parts`(database: Bool, redis: Bool, status: String) async throws {
        let health = Health(checks: [
            Self.part("database", essential: true, up: database), Self.part("redis", essential: false, up: redis),
        ])
        try await World.run(health: health) { world in
            let detailed = try await world.nobody.get("/health/detailed")
            #expect(detailed.status == .ok)
            #expect(detailed.body["status"]?.string == status)
            #expect(detailed.body["parts"]?[0]?["name"] == "database")
            #expect(detailed.body["parts"]?[1]?["status"]?.string == (redis ? "up" : "down"))
            for path in ["/health", "/health/ready"] {
                let reply = try await world.nobody.get(path)
                #expect(reply.status == (status == "down" ? .serviceUnavailable : .ok))
                if status == "down" { #expect(reply.headers[.retryAfter] != nil) }
            }
            #expect(try await world.nobody.get("/health/live").status == .ok)
        }
    }

    @Test func `metrics are lines of name, labels and number, by route and not by path`() async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            _ = try await learner.get("/v1/learning/bkt/profile/\(world.cast.learner.id)")
            _ = try await world.nobody.get("/nothing-here")
            let odd = try #require(HTTPRequest.Method("BREW"))
            _ = try await world.client.executeRequest(uri: "/coffee", method: odd, headers: [:], body: nil)
            let text = try await world.nobody.get("/metrics").text
            let line = /^[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? ([0-9.e+-]+|\+Inf)$/
            for sample in text.split(separator: "\n") where !sample.hasPrefix("#") {
                #expect(sample.wholeMatch(of: line) != nil, "\(sample)")
            }
            #expect(!text.contains(world.cast.learner.id.rawValue))
            #expect(!text.contains("nothing-here") && !text.contains("BREW"))
            #expect(text.contains("/v1/learning/bkt/profile/"))
            let name = "vidya_http_request_duration_seconds"
            #expect(text.contains(#"\#(name)_count{method="GET",path="NotFound",status="4xx"} 1"#))
        }
    }

    @Test func `the buckets of a duration add up`() {
        var histogram = Histogram()
        for seconds in [0.0004, 0.003, 0.003, 99] { histogram.observe(seconds) }
        #expect(histogram.count == 4)
        #expect(histogram.counts.first == 1)
        #expect(histogram.counts.last == 1)
        #expect(abs(histogram.sum - 99.0064) < 1e-9)
    }

    @Test func `who calls too often is told when to come back`() async throws {
        try await World.run(requestsPerMinute: 5) { world in
            let learner = try await world.program(of: world.cast.learner)
            let other = try await world.program(of: world.cast.otherLearner)
            for _ in 0..<5 { #expect(try await learner.get("/api/v1/me").status == .ok) }
            let refused = try await learner.get("/api/v1/me")
            #expect(refused.status == .tooManyRequests)
            let seconds = try #require(refused.headers[.retryAfter].flatMap { Int($0) })
            #expect((1...60).contains(seconds))
            #expect(try await other.get("/api/v1/me").status == .ok)
            world.time.pass(TimeSpan(seconds: Double(seconds)))
            #expect(try await learner.get("/api/v1/me").status == .ok)
        }
    }

    @Test(arguments: [
        ("abc-123_Z", true), ("has space", false), ("a\"b", false), (String(repeating: "x", count: 65), false),
    ])
    func `a request id is kept only where it is a plain word`(id: String, isKept: Bool) async throws {
        try await World.run { world in
            let name = try #require(HTTPField.Name("X-Request-Id"))
            let reply = try await world.nobody.call(.get, "/api/v1/me", text: "", headers: [name: id])
            #expect((reply.headers[name] == id) == isKept)
            #expect(reply.headers[name]?.isEmpty == false)
            #expect(reply.body["instance"]?.string == "/requests/\(reply.headers[name] ?? "")")
        }
    }

    @Test func `an echo gives back what it was sent`() async throws {
        try await World.run { world in
            let message: JSON = ["message": "नमस्ते \"\\\n", "number": -7]
            let reply = try await world.nobody.post("/api/v1/echo", message)
            #expect(reply.body == message)
            let long: JSON = ["message": .string(String(repeating: "x", count: 1001)), "number": 1]
            let refused = try await world.nobody.post("/api/v1/echo", long)
            #expect(refused.fault?["field"] == "message")
        }
    }
}
