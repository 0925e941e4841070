import Learning
import Quantities
import Testing

@Suite struct ClassTests {
    @Test func `a teacher sees the records of the own learners and of nobody else`() async throws {
        let world = try PeopleWorld()
        let teacher = try await world.account("teacher", .teacher)
        let other = try await world.account("other", .teacher)
        let mine = try await world.account("mine")
        let stranger = try await world.account("stranger")
        let made = try await world.people.classes.make(named: "12 A", for: "jee", by: world.caller(teacher))
        try await world.people.classes.add(mine.id, to: made.id, as: .learner, by: world.caller(teacher))
        try await world.people.gate.openRecord(of: mine.id, by: world.caller(teacher))
        #expect(await world.audited().last == .recordRead)
        for (reader, person) in [(teacher, stranger), (other, mine), (mine, stranger), (mine, teacher)] {
            await #expect(throws: AccessError.denied(.viewRecord)) {
                try await world.people.gate.openRecord(of: person.id, by: world.caller(reader))
            }
        }
        try await world.people.classes.remove(mine.id, from: made.id, by: world.caller(teacher))
        await #expect(throws: AccessError.denied(.viewRecord)) {
            try await world.people.gate.openRecord(of: mine.id, by: world.caller(teacher))
        }
    }

    @Test func `reading the own record writes nothing`() async throws {
        let world = try PeopleWorld()
        let learner = try await world.account("learner")
        try await world.people.gate.openRecord(of: learner.id, by: world.caller(learner))
        #expect(await world.audited() == [.accountOpened])
    }

    @Test func `nobody changes the class of another teacher, and a learner makes none`() async throws {
        let world = try PeopleWorld()
        let teacher = try await world.account("teacher", .teacher)
        let other = try await world.account("other", .teacher)
        let learner = try await world.account("learner")
        let made = try await world.people.classes.make(named: "12 A", for: "jee", by: world.caller(teacher))
        for intruder in [other, learner] {
            let caller = world.caller(intruder)
            await #expect(throws: AccessError.denied(.changeClass)) {
                try await world.people.classes.add(learner.id, to: made.id, as: .learner, by: caller)
            }
            await #expect(throws: AccessError.denied(.viewClass)) {
                try await world.people.classes.roster(of: made.id, by: caller)
            }
        }
        await #expect(throws: AccessError.denied(.makeClass)) {
            try await world.people.classes.make(named: "Mine", for: "jee", by: world.caller(learner))
        }
    }

    @Test func `a learner does not teach and a teacher does not learn`() async throws {
        let world = try PeopleWorld()
        let teacher = try await world.account("teacher", .teacher)
        let learner = try await world.account("learner")
        let made = try await world.people.classes.make(named: "12 A", for: "jee", by: world.caller(teacher))
        await #expect(throws: AccountError.unfitRole(.learner, .teacher)) {
            try await world.people.classes.add(learner.id, to: made.id, as: .teacher, by: .console)
        }
        await #expect(throws: AccountError.unfitRole(.teacher, .learner)) {
            try await world.people.classes.add(teacher.id, to: made.id, as: .learner, by: .console)
        }
    }

    @Test func `the roster lists learners by name and is one entry in the audit log`() async throws {
        let world = try PeopleWorld()
        let teacher = try await world.account("teacher", .teacher)
        let caller = world.caller(teacher)
        let made = try await world.people.classes.make(named: " 12 A ", for: "jee", by: caller)
        for name in ["chitra", "asha", "bela"] {
            _ = try await world.account(name)
            try await world.people.classes.add(named: name, to: made.id, as: .learner, by: caller)
        }
        let roster = try await world.people.classes.roster(of: made.id, by: caller)
        #expect(roster.learners.map(\.displayName) == ["asha", "bela", "chitra"])
        #expect(roster.schoolClass.name == "12 A")
        #expect(try await world.people.classes.list(by: caller.principal).map(\.learnerCount) == [3])
        #expect(await world.audited().filter { $0 == .classRead }.count == 1)
    }
}
