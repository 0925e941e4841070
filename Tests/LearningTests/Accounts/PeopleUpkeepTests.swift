import Learning
import Quantities
import Testing

@Suite struct PeopleUpkeepTests {
    @Test func `forgets what has expired and nothing that still counts`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let old = try await world.signIn("asha.k")
        world.time.pass(.days(29))
        let new = try await world.signIn("asha.k")
        for _ in 0..<5 { _ = try? await world.signIn("nobody") }
        world.time.pass(.days(1))
        for _ in 0..<5 { _ = try? await world.signIn("asha.k", "wrong one") }
        let forgotten = try await world.people.upkeep()
        #expect(forgotten.sessions == 0)
        #expect(forgotten.failures == 1)
        await #expect(throws: SignInError.self) { try await world.signIn("asha.k") }
        world.time.pass(.days(1))
        #expect(try await world.people.upkeep().sessions == 1)
        await #expect(throws: SignInError.sessionEnded) {
            try await world.people.refresh(#require(old.refreshToken).text, from: world.origin)
        }
        _ = try await world.people.refresh(#require(new.refreshToken).text, from: world.origin)
    }

    @Test func `whoever was vouched for by another system gets a session, unless the account is closed`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("asha.k")
        let signedIn = try await world.people.startSession(for: account, from: world.origin)
        #expect(signedIn.principal.person == account.id)
        _ = try await world.people.refresh(#require(signedIn.refreshToken).text, from: world.origin)
        await #expect(throws: SignInError.wrongNameOrPassword) {
            try await world.people.startSession(for: account.active(false), from: world.origin)
        }
    }
}
