import Learning
import Quantities
import Testing

@Suite struct SignInTests {
    @Test func `the right password gives tokens that say who it is`() async throws {
        let world = try PeopleWorld()
        let account = try await world.account("asha.k")
        let signedIn = try await world.signIn("ASHA.K ")
        let token = try world.people.accessTokens.token(signedIn.accessToken, at: world.time.now)
        #expect(token.principal == signedIn.principal)
        #expect(token.principal.person == account.id)
        #expect(token.principal.role == .learner)
        #expect(signedIn.refreshToken != nil)
        #expect(await world.audited() == [.accountOpened, .signedIn])
    }

    @Test func `a wrong password, an unknown name and a closed account are told alike`() async throws {
        let world = try PeopleWorld()
        let closed = try await world.account("closed")
        _ = try await world.account("asha.k")
        _ = try await world.people.accounts.setActive(false, closed.id, by: .console)
        for (name, password) in [
            ("asha.k", "wrong password"), ("nobody", PeopleWorld.password), ("closed", PeopleWorld.password), ("", ""),
        ] {
            await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn(name, password) }
        }
    }

    @Test func `five failures lock the name, even for the right password, and the wait grows`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        for _ in 0..<5 {
            await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("asha.k", "wrong one") }
        }
        let end = world.time.now.advanced(by: TimeSpan(seconds: 30))
        await #expect(throws: SignInError.locked(until: end)) { try await world.signIn("asha.k") }
        world.time.pass(TimeSpan(seconds: 30))
        await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("asha.k", "wrong one") }
        let next = world.time.now.advanced(by: TimeSpan(seconds: 60))
        await #expect(throws: SignInError.locked(until: next)) { try await world.signIn("asha.k") }
        world.time.pass(TimeSpan(seconds: 60))
        _ = try await world.signIn("asha.k")
        await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("asha.k", "wrong one") }
        #expect(await world.audited().filter { $0 == .signInLocked }.count == 2)
    }

    @Test func `a name that nobody has locks just the same`() async throws {
        let world = try PeopleWorld()
        for _ in 0..<5 {
            await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("nobody") }
        }
        await #expect(throws: SignInError.self) { try await world.signIn("nobody") }
        #expect(await world.audited().last == .signInLocked)
    }

    @Test func `guesses at once do not pass the threshold together`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let checked = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        _ = try await world.signIn("asha.k", "wrong one")
                        return true
                    } catch {
                        return error as? SignInError == .wrongNameOrPassword
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(checked == 5)
    }

    @Test func `one address that tries many names is locked, other addresses are not`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        for number in 0..<50 {
            await #expect(throws: SignInError.wrongNameOrPassword) { try await world.signIn("name\(number)") }
        }
        await #expect(throws: SignInError.self) { try await world.signIn("asha.k") }
        let elsewhere = Origin(address: ClientAddress(text: "198.51.100.1"), request: "r")
        let password = Password(PeopleWorld.password)
        _ = try await world.people.signIn(name: "asha.k", password: password, from: elsewhere)
    }

    @Test func `a hash made at a lower cost is made anew at the next sign-in`() async throws {
        let world = try PeopleWorld(logRounds: 1)
        let account = try await world.account("asha.k")
        let dearer = try PasswordHasher(parameters: PeopleWorld.cost(3))
        let people = People(seams: world.seams, hasher: dearer, keys: try PeopleWorld.keys(1))
        let password = Password(PeopleWorld.password)
        _ = try await people.signIn(name: "asha.k", password: password, from: world.origin)
        let credential = try #require(try await world.seams.accounts.credential(of: account.id))
        #expect(try credential.passwordHash.parameters == PeopleWorld.cost(3))
        _ = try await people.signIn(name: "asha.k", password: password, from: world.origin)
    }

    @Test func `what comes of a sign-in never prints its tokens`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        let signedIn = try await world.signIn("asha.k")
        var printed = "\(signedIn) \(String(describing: signedIn.refreshToken))"
        dump(signedIn, to: &printed)
        #expect(!printed.contains(signedIn.accessToken))
        #expect(!printed.contains(try #require(signedIn.refreshToken).text))
    }

    @Test func `the audit log holds neither name nor password nor the whole address`() async throws {
        let world = try PeopleWorld()
        _ = try await world.account("asha.k")
        _ = try? await world.signIn("asha.k", "wrong one")
        _ = try await world.signIn("asha.k")
        let log = "\(await world.audit.entries(before: nil, limit: 10))"
        #expect(!log.contains("asha") && !log.contains("wrong one") && !log.contains("203.0.113.9"))
        #expect(log.contains("203.0.113.0/24"))
    }
}
