import Learning
import Quantities
import Testing

@Suite struct RefreshTests {
    private func refresh(_ world: PeopleWorld, _ token: RefreshToken?) async throws -> SignedIn {
        try await world.people.refresh(#require(token).text, from: world.origin)
    }

    @Test func `gives new tokens of the same session`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let first = try await world.signIn("asha.k")
        world.time.pass(.minutes(9))
        let second = try await refresh(world, first.refreshToken)
        #expect(second.principal == first.principal)
        #expect(second.accessTokenExpiresAt == world.time.now.advanced(by: .minutes(10)))
        #expect(second.refreshToken?.text != first.refreshToken?.text)
        _ = try await refresh(world, second.refreshToken)
    }

    @Test func `a token used again after the grace ends the session for thief and owner, and is written down`()
        async throws
    {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let first = try await world.signIn("asha.k")
        let second = try await refresh(world, first.refreshToken)
        world.time.pass(RefreshToken.grace)
        await #expect(throws: SignInError.refreshTokenReused) { try await refresh(world, first.refreshToken) }
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, second.refreshToken) }
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, first.refreshToken) }
        #expect(await world.audited().filter { $0 == .refreshTokenReused }.count == 1)
    }

    @Test func `another session of the same person goes on`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let phone = try await world.signIn("asha.k")
        let laptop = try await world.signIn("asha.k")
        _ = try await refresh(world, phone.refreshToken)
        world.time.pass(.minutes(1))
        await #expect(throws: SignInError.refreshTokenReused) { try await refresh(world, phone.refreshToken) }
        _ = try await refresh(world, laptop.refreshToken)
    }

    @Test func `a second tab within the grace gets an access token and no refresh token`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let first = try await world.signIn("asha.k")
        let one = try await refresh(world, first.refreshToken)
        world.time.pass(TimeSpan(seconds: 9.999))
        let other = try await refresh(world, first.refreshToken)
        #expect(other.refreshToken == nil)
        #expect(other.principal == first.principal)
        _ = try await refresh(world, one.refreshToken)
    }

    @Test func `of many uses at once exactly one gets the successor`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let token = try await world.signIn("asha.k").refreshToken
        let successors = try await withThrowingTaskGroup(of: RefreshToken?.self) { group in
            for _ in 0..<20 { group.addTask { try await refresh(world, token).refreshToken } }
            return try await group.reduce(into: [RefreshToken]()) { if let token = $1 { $0.append(token) } }
        }
        #expect(successors.count == 1)
    }

    @Test func `lasts 30 days from its last use and no longer`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        var token = try await world.signIn("asha.k").refreshToken
        for _ in 0..<3 {
            world.time.pass(.days(29))
            token = try await refresh(world, token).refreshToken
        }
        world.time.pass(.days(30))
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, token) }
    }

    @Test func `ends with the sign-out, the closing of the account and a new password elsewhere`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("asha.k")
        let one = try await world.signIn("asha.k")
        try await world.people.signOut(by: Caller(one.principal, from: world.origin))
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, one.refreshToken) }

        let kept = try await world.signIn("asha.k")
        let other = try await world.signIn("asha.k")
        try await world.people.changePassword(
            from: Password(PeopleWorld.password),
            to: Password("a mule in the snow"),
            by: Caller(kept.principal, from: world.origin)
        )
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, other.refreshToken) }
        let next = try await refresh(world, kept.refreshToken)

        _ = try await world.people.accounts.setActive(false, account.id, by: .console)
        await #expect(throws: SignInError.sessionEnded) { try await refresh(world, next.refreshToken) }
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 42), String(repeating: "A", count: 43), "é"])
    func `a made-up token is refused`(text: String) async throws {
        let world = try PeopleWorld()
        await #expect(throws: SignInError.sessionEnded) {
            try await world.people.refresh(text, from: world.origin)
        }
    }
}
