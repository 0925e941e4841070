import Learning
import Testing

@Suite struct PasswordHasherTests {
    @Test func `matches what it hashed and nothing else`() async throws {
        let hasher = try PasswordHasher(parameters: PeopleWorld.cost(2))
        let hash = try await hasher.hash(Password("a horse in the rain"))
        #expect(try await hasher.matches(Password("a horse in the rain"), hash))
        #expect(try await !hasher.matches(Password("a horse in the snow"), hash))
    }

    @Test func `matches nothing where there is no hash, not even the decoy's password`() async throws {
        let hasher = try PasswordHasher(parameters: PeopleWorld.cost(2))
        #expect(try await !hasher.matches(Password("nobody has this password"), nil))
    }

    @Test func `calls a cheaper hash outdated and an equal or dearer one not`() async throws {
        let hash = try await PasswordHasher(parameters: PeopleWorld.cost(3)).hash(Password("whatever it may be"))
        #expect(try PasswordHasher(parameters: PeopleWorld.cost(4)).isOutdated(hash))
        #expect(try !PasswordHasher(parameters: PeopleWorld.cost(3)).isOutdated(hash))
        #expect(try !PasswordHasher(parameters: PeopleWorld.cost(2)).isOutdated(hash))
    }

    @Test func `turns away whoever comes when too many wait`() async throws {
        let hasher = try PasswordHasher(parameters: PeopleWorld.cost(14), lanes: 1, longestQueue: 2)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 { group.addTask { (try? await hasher.hash(Password("a horse in the rain"))) != nil } }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(true))
        #expect(outcomes.contains(false))
        #expect(try await hasher.hash(Password("a horse in the rain")).parameters == PeopleWorld.cost(14))
    }
}
