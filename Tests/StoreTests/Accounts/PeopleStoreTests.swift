import Learning
import Quantities
import Relational
import Store
import Testing

/// What every place where people are kept does, run on each of them.
@Suite struct PeopleStoreTests {
    private let hash: PasswordHash
    private let otherHash: PasswordHash

    init() throws {
        let cost = try #require(ScryptParameters(checkedLogRounds: 1, blockSize: 1, parallelism: 1))
        hash = try PasswordHash(of: Password("a horse in the rain"), parameters: cost)
        otherHash = try PasswordHash(of: Password("a mule in the snow"), parameters: cost)
    }

    private func account(_ id: PersonID, _ name: String, role: Role = .learner) -> Account {
        Account(
            id: id,
            signInName: SignInName(stored: name),
            displayName: "आशा " + name,
            role: role,
            language: "hi",
            createdAt: PeoplePlace.start
        )
    }

    private func event(_ action: AuditAction = .accountOpened, to subject: String? = nil) -> AuditEvent {
        AuditEvent(action, by: "actor", to: subject, detail: "d", at: PeoplePlace.start, from: .console)
    }

    private func insert(_ people: [Account], into seams: PeopleSeams) async throws {
        for person in people {
            try await seams.accounts.insert(person, passwordHash: hash, audited: event(to: person.id.rawValue))
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `an account comes back as it was written, by identifier and by name`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let written = account("p1", "asha.k", role: .teacher)
            try await insert([written], into: seams)
            #expect(try await seams.accounts.account("p1") == written)
            let expected = Credential(account: written, passwordHash: hash)
            #expect(try await seams.accounts.credential(named: written.signInName) == expected)
            #expect(try await seams.accounts.credential(of: "p1") == expected)
            #expect(try await seams.accounts.account("p2") == nil)
            #expect(try await seams.accounts.credential(of: "p2") == nil)
            #expect(try await seams.accounts.credential(named: SignInName(stored: "nobody")) == nil)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `a name that is taken is refused, with nothing left behind`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            try await insert([account("p1", "asha.k")], into: seams)
            let second = account("p2", "asha.k")
            await #expect(throws: AccountError.signInNameTaken(second.signInName)) {
                try await insert([second], into: seams)
            }
            #expect(try await seams.accounts.account("p2") == nil)
            #expect(try await seams.audit.entries(before: nil, limit: 10).count == 1)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `of many who want one name at once one gets it`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let won = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        (try? await insert([account(PersonID(stored: "p\(number)"), "asha.k")], into: seams)) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(won == 1)
            let everybody = try await seams.accounts.accounts(after: nil, limit: 100)
            #expect(everybody.count == 1)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `changes what may change and nothing else`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let written = account("p1", "asha.k")
            try await insert([written], into: seams)
            let changed = written.presented(as: "Asha", in: "en").active(false)
            try await seams.accounts.update(changed, audited: event(.accountChanged))
            #expect(try await seams.accounts.account("p1") == changed)
            try await seams.accounts.setPasswordHash(otherHash, of: "p1", at: PeoplePlace.start, audited: nil)
            #expect(try await seams.accounts.credential(of: "p1")?.passwordHash == otherHash)
            await #expect(throws: AccountError.unknownPerson("p2")) {
                try await seams.accounts.update(account("p2", "bela"), audited: event())
            }
            await #expect(throws: AccountError.unknownPerson("p2")) {
                try await seams.accounts.setPasswordHash(hash, of: "p2", at: PeoplePlace.start, audited: event())
            }
            #expect(
                try await seams.audit.entries(before: nil, limit: 10).map(\.event.action)
                    == [.accountChanged, .accountOpened]
            )
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `pages through everybody by bytes of the identifier`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            let people = ["B", "a", "A", "_", "b", "0"].map {
                account(PersonID(stored: $0), "name-\($0.utf8.first ?? 0)")
            }
            try await insert(people, into: seams)
            let first = try await seams.accounts.accounts(after: nil, limit: 4)
            let second = try await seams.accounts.accounts(after: first.last?.id, limit: 4)
            #expect((first + second).map(\.id.rawValue) == ["0", "A", "B", "_", "a", "b"])
            #expect(first.count == 4)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `a class comes back with its people, who may be added, moved and taken out`(driver: PeopleDriver)
        async throws
    {
        try await driver.withSeams { seams in
            try await insert(["p1", "p2", "p3"].map { account(PersonID(stored: $0), $0 + "-name") }, into: seams)
            let written = SchoolClass(
                id: "c1",
                course: "jee",
                name: "12 A",
                createdAt: PeoplePlace.start,
                teachers: ["p1"],
                learners: ["p3"]
            )
            try await seams.classes.insert(written, audited: event(.classMade))
            #expect(try await seams.classes.schoolClass("c1") == written)
            try await seams.classes.add("p2", to: "c1", as: .learner, audited: event(.memberAdded))
            #expect(try await seams.classes.schoolClass("c1")?.learners == ["p2", "p3"])
            try await seams.classes.add("p2", to: "c1", as: .teacher, audited: event(.memberAdded))
            #expect(try await seams.classes.schoolClass("c1")?.teachers == ["p1", "p2"])
            try await seams.classes.remove("p2", from: "c1", audited: event(.memberRemoved))
            try await seams.classes.remove("p2", from: "c1", audited: event(.memberRemoved))
            #expect(try await seams.classes.schoolClass("c1") == written)
            let actions = try await seams.audit.entries(before: nil, limit: 4).map(\.event.action)
            #expect(actions == [.memberRemoved, .memberAdded, .memberAdded, .classMade])
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `an unknown class or person is refused, with nothing left behind`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            try await insert([account("p1", "asha.k")], into: seams)
            let wanting = SchoolClass(
                id: "c2",
                course: "jee",
                name: "B",
                createdAt: PeoplePlace.start,
                learners: ["p1", "nobody"]
            )
            await #expect(throws: AccountError.unknownPerson("nobody")) {
                try await seams.classes.insert(wanting, audited: event())
            }
            #expect(try await seams.classes.schoolClass("c2") == nil)
            await #expect(throws: AccountError.unknownClass("c2")) {
                try await seams.classes.add("p1", to: "c2", as: .learner, audited: event())
            }
            #expect(try await seams.classes.members(of: "c2", as: .learner).isEmpty)
            #expect(try await seams.audit.entries(before: nil, limit: 10).count == 1)
        }
    }

    @Test(arguments: PeopleDriver.available)
    func `knows who teaches whom and lists the classes of each`(driver: PeopleDriver) async throws {
        try await driver.withSeams { seams in
            try await insert(["t1", "t2", "l1", "l2"].map { account(PersonID(stored: $0), $0 + "-n") }, into: seams)
            for (id, name, teacher, learner) in [
                ("c1", "Z", "t1", "l1"), ("c2", "A", "t1", "l2"), ("c3", "M", "t2", "l2"),
            ] {
                let made = SchoolClass(
                    id: ClassID(stored: id),
                    course: "jee",
                    name: name,
                    createdAt: PeoplePlace.start,
                    teachers: [PersonID(stored: teacher)],
                    learners: [PersonID(stored: learner)]
                )
                try await seams.classes.insert(made, audited: event())
            }
            #expect(try await seams.classes.teaches("t1", "l1"))
            #expect(try await seams.classes.teaches("t1", "l2"))
            #expect(try await seams.classes.teaches("t2", "l2"))
            for (one, other) in [("t2", "l1"), ("l1", "t1"), ("t1", "t1"), ("l1", "l1"), ("t1", "t2")] {
                #expect(try await !seams.classes.teaches(PersonID(stored: one), PersonID(stored: other)))
            }
            #expect(try await seams.classes.classes(of: "t1", as: .teacher).map(\.name) == ["A", "Z"])
            #expect(try await seams.classes.classes(of: "t1", as: .learner).isEmpty)
            #expect(try await seams.classes.classes(of: "l2", as: .learner).map(\.name) == ["A", "M"])
            #expect(
                try await seams.classes.classes(after: "c1", limit: 1)
                    == [ClassSummary(id: "c2", course: "jee", name: "A", learnerCount: 1)]
            )
        }
    }
}
