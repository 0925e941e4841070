import Learning
import Quantities
import Testing

@Suite struct AccountTests {
    @Test func `only an admin opens accounts, and a refusal is written down`() async throws {
        let world = try PeopleWorld()
        let teacher = try await world.account("teacher", .teacher)
        let admin = try await world.account("admin-1", .admin)
        let draft = AccountDraft(signInName: "new", displayName: "New", role: .admin, password: PeopleWorld.password)
        await #expect(throws: AccessError.denied(.openAccount)) {
            try await world.people.createAccount(draft, by: world.caller(teacher))
        }
        #expect(await world.audited().last == .accessDenied)
        #expect(try await world.people.createAccount(draft, by: world.caller(admin)).role == .admin)
    }

    @Test func `a name is taken whatever its case`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("Asha.K")
        await #expect(throws: AccountError.signInNameTaken(account.signInName)) { try await world.account("aSHA.k") }
    }

    @Test(arguments: ["ab", "a b c", "<script>", "a\u{0}bc", "na\u{200B}me", String(repeating: "a", count: 65), ""])
    func `a bad sign-in name opens nothing`(name: String) async throws {
        let world = try PeopleWorld()
        await #expect(throws: AccountError.invalidSignInName) { try await world.account(name) }
    }

    @Test(arguments: ["asha", "आशा_१२", "a.b-c@d+e", "ÉMILE"])
    func `a sign-in name may be of any script`(name: String) {
        #expect(SignInName(name) != nil)
    }

    @Test func `a wrong old password changes nothing and counts as a failure`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("asha.k")
        let caller = world.caller(account)
        let new = Password("a mule in the snow")
        for _ in 0..<5 {
            await #expect(throws: AccountError.wrongPassword) {
                try await world.people.changePassword(from: Password("wrong"), to: new, by: caller)
            }
        }
        await #expect(throws: SignInError.self) {
            try await world.people.changePassword(from: Password(PeopleWorld.password), to: new, by: caller)
        }
        world.time.pass(.minutes(15))
        _ = try await world.signIn("asha.k")
    }

    @Test func `a reset by an admin ends the sessions and the old password`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("asha.k")
        let session = try await world.signIn("asha.k")
        try await world.people.changePassword.reset(account.id, to: Password("a mule in the snow"), by: .console)
        await #expect(throws: SignInError.sessionEnded) {
            try await world.people.refresh(#require(session.refreshToken).text, from: world.origin)
        }
        await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("asha.k") }
        _ = try await world.signIn("asha.k", "a mule in the snow")
    }

    @Test func `identifiers are 13 characters, sort by age and do not repeat`() {
        let time = TestClock()
        let mint = IdentifierMint(clock: time.clock)
        var made: [PersonID] = []
        for _ in 0..<200 {
            made.append(mint.identifier())
            time.pass(TimeSpan(seconds: 1))
        }
        #expect(made.allSatisfy { $0.rawValue.count == 13 })
        #expect(made == made.sorted())
        #expect(Set(made).count == 200)
    }

    @Test func `makes a school's worth of identifiers in one second without a duplicate`() async {
        let mint = IdentifierMint(clock: TestClock().clock)
        let made = await withTaskGroup(of: [PersonID].self) { group in
            for _ in 0..<4 { group.addTask { (0..<5000).map { _ in mint.identifier() } } }
            return await group.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
        }
        #expect(made.count == 20_000)
    }

    @Test func `an identifier is the seconds and the random bits in Crockford's base32`() {
        let mint = IdentifierMint(clock: .fixed(at: Instant(microseconds: 33_000_000)), randomBits: { 0x1F })
        #expect(mint.identifier(of: ClassSubject.self) == "000000110000Z")
    }
}
