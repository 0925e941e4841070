import HTTPTypes
import HummingbirdTesting
import NIOCore
import Quantities
import Relational
import Testing
import Web

/// What callers are told when something breaks behind the server.
@Suite struct FaultTests {
    static let passing: [RelationalError] = [
        .unavailable("host db-7 refused"), .timedOut("pool"), .conflict("deadlock"), .storage("disk full at /secret"),
    ]

    @Test(arguments: passing)
    func `a database that is away is told as passing`(error: RelationalError) async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            world.switchboard.fail(with: error)
            let reply = try await learner.get("/api/v1/me")
            #expect(reply.status == .serviceUnavailable)
            #expect(reply.headers[.retryAfter].flatMap { Int($0) } != nil)
            for inside in ["db-7", "pool", "deadlock", "/secret"] { #expect(!reply.text.contains(inside)) }
            world.switchboard.fail(with: nil)
            #expect(try await learner.get("/api/v1/me").status == .ok)
        }
    }

    @Test(arguments: [RelationalError.statement("SELECT secret FROM t"), .constraint("uq_secret")])
    func `a fault of ours is told without what is inside`(error: RelationalError) async throws {
        try await World.run { world in
            let learner = try await world.program(of: world.cast.learner)
            world.switchboard.fail(with: error)
            let reply = try await learner.get("/api/v1/me")
            #expect(reply.status == .internalServerError)
            #expect(reply.kind == "internal")
            #expect(!reply.text.contains("secret"))
            #expect(reply.body["instance"]?.string?.isEmpty == false)
        }
    }

    @Test func `an answer that could not be stored is stored when it is sent again`() async throws {
        try await World.run { world in
            let practice = try await Practising.start(in: world, withItem: "motion-single")
            let right = try practice.right
            world.switchboard.fail(with: .unavailable("away"))
            #expect(try await practice.answer(right, key: "sent-twice").status == .serviceUnavailable)
            world.switchboard.fail(with: nil)
            let again = try await practice.answer(right, key: "sent-twice")
            #expect(again.body["feedback"]?["is_repeat"] == false)
            #expect(again.body["feedback"]?["ordinal"] == 1)
        }
    }

    @Test func `a person's browser gets a page, without what is inside`() async throws {
        try await World.run { world in
            var browser = Browser(world: world)
            try await browser.signIn("asha")
            world.switchboard.fail(with: .unavailable("host db-7 refused"))
            let page = try await browser.get("/concepts")
            #expect(page.status == .serviceUnavailable)
            #expect(page.headers[.retryAfter] != nil)
            #expect(page.headings.count == 1)
            #expect(!page.text.contains("db-7"))
            world.switchboard.fail(with: .statement("SELECT secret"))
            let fault = try await browser.get("/concepts")
            #expect(fault.status == .internalServerError)
            #expect(!fault.text.contains("secret"))
        }
    }
}
