import KnowledgeTracing
import Learning
import Quantities
import Testing

@Suite struct KnowledgeOfficeTests {
    @Test func `a learner sees the own record, a teacher that of the class, nobody else's`() async throws {
        let world = try await OfficeWorld()
        let model = try await world.practice.seams.models.active()
        _ = try await world.report("k1")
        for caller in [world.learner, world.teacher, world.admin] {
            let known = try await world.office.knowledge(of: world.learner.id, by: world.people.caller(caller))
            #expect(known.knowledge.beliefs["kinematics"]?.attempts == 1)
            #expect(known.model.version == model.version)
        }
        for caller in [world.classmate, world.otherTeacher] {
            await #expect(throws: AccessError.denied(.viewRecord)) {
                try await world.office.knowledge(of: world.learner.id, by: world.people.caller(caller))
            }
        }
    }

    @Test func `every view of a record is closed to strangers`() async throws {
        let world = try await OfficeWorld()
        let id = world.learner.id
        let stranger = world.people.caller(world.otherTeacher)
        let denied = AccessError.denied(.viewRecord)
        await #expect(throws: denied) { try await world.office.profile(of: id, by: stranger) }
        await #expect(throws: denied) { try await world.office.newestAttempts(of: id, limit: 1, by: stranger) }
        await #expect(throws: denied) { try await world.office.history(of: id, concept: "energy", by: stranger) }
        await #expect(throws: denied) {
            try await world.office.prediction(for: id, concepts: [], difficulty: 1, by: stranger)
        }
        #expect(await world.people.audited().filter { $0 == .accessDenied }.count == 4)
    }

    @Test func `answers are reported by a teacher of the learner or an admin`() async throws {
        let world = try await OfficeWorld()
        #expect(try await world.report("k1").attempt.kind == .reported)
        #expect(try await world.report("k1", by: world.admin).isRepeat)
        for caller in [world.learner, world.classmate, world.otherTeacher] {
            await #expect(throws: AccessError.denied(.reportAnswer)) { try await world.report("k2", by: caller) }
        }
        #expect(await world.practice.store.attempts(of: world.learner.id, after: 0, limit: 9).count == 1)
    }

    @Test func `answers are reported of learners only`() async throws {
        let world = try await OfficeWorld()
        let admin = world.people.caller(world.admin)
        for person in [world.teacher.id, "nobody"] {
            await #expect(throws: AccountError.unknownPerson(person)) {
                try await world.office.report(world.evidence, of: person, key: "k1", by: admin)
            }
        }
    }

    @Test func `a learner without answers stands at the priors`() async throws {
        let world = try await OfficeWorld()
        let caller = world.people.caller(world.learner)
        #expect(try await world.office.knowledge(of: world.learner.id, by: caller).knowledge == LearnerKnowledge())
        let model = KnowledgeModel(version: .standard)
        let concepts = [ConceptWeight("kinematics")]
        let expected = model.prediction(for: concepts, in: LearnerKnowledge())
        let office = world.office
        let prediction = try await office.prediction(
            for: world.learner.id,
            concepts: concepts,
            difficulty: 1,
            by: caller
        )
        #expect(prediction == expected)
    }

    @Test func `the summary is that of the newest thousand answers in their order`() async throws {
        let world = try await OfficeWorld()
        var generator = SeededGenerator(seed: 5)
        var window = RecentAnswers()
        let model = try await world.practice.seams.models.active()
        for (number, evidence) in AnswerSamples.evidence(1100, using: &generator).enumerated() {
            let facts = AnswerFacts(
                isCorrect: evidence.isCorrect,
                at: AnswerSamples.start.advanced(by: .minutes(Double(number)))
            )
            let submission = Submission(
                learner: LearnerID(stored: "learner-\(number % 7)"),
                key: AttemptKey(stored: "k\(number)"),
                kind: .imported,
                evidence: Evidence(item: evidence.item, concepts: evidence.concepts, facts: facts)
            )
            let receipt = try await world.practice.store.record([submission], under: model)[0].get()
            window.record(receipt.attempt.outcome, of: submission.learner)
        }
        let summary = try await world.office.summary()
        #expect(summary == window.summary)
        #expect(summary.answers == 1000)
        #expect(summary.learners == 7)
    }

}

/// A class with a learner and a teacher, and people who have nothing to do with them.
private struct OfficeWorld {
    let people: PeopleWorld
    let practice: PracticeWorld
    let office: KnowledgeOffice
    let learner: Account
    let classmate: Account
    let teacher: Account
    let otherTeacher: Account
    let admin: Account

    let evidence = Evidence(
        item: "item",
        concepts: [ConceptWeight("kinematics")],
        isCorrect: true,
        at: AnswerSamples.start
    )

    init() async throws {
        people = try PeopleWorld()
        practice = try await PracticeWorld()
        office = KnowledgeOffice(practice: practice.seams, people: people.seams)
        learner = try await people.account("learner")
        classmate = try await people.account("classmate")
        teacher = try await people.account("teacher", .teacher)
        otherTeacher = try await people.account("other-teacher", .teacher)
        admin = try await people.account("admin", .admin)
        let group = try await people.people.classes.make(named: "11 A", for: SampleCourse.id, by: .console)
        try await people.people.classes.add(teacher.id, to: group.id, as: .teacher, by: .console)
        for account in [learner, classmate] {
            try await people.people.classes.add(account.id, to: group.id, as: .learner, by: .console)
        }
    }

    func report(_ key: AttemptKey, by caller: Account? = nil) async throws -> Receipt {
        try await office.report(evidence, of: learner.id, key: key, by: people.caller(caller ?? teacher))
    }
}
