import Learning
import Quantities
import Testing

@Suite(.serialized) struct PracticeStoreTests {
    private let later = Answers.start.advanced(by: .minutes(9))

    @Test(arguments: LearningDriver.available)
    func `keeps every part of a session`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let item = OpenItem(item: "i-2", seed: 1 << 52, askedAt: later, hints: 2, reason: .refresh)
            var session = session("s1", concept: "energy")
            session.asked = ["i-0", "i-1"]
            session.answered = 2
            session.lastAttempt = 17
            try await store.begin(session.opened(item), ending: later)
            #expect(try await store.practiceSession("s1") == session.opened(item))
            #expect(try await store.runningSession(of: "learner-a", in: "starter") == session.opened(item))
            #expect(try await store.practiceSession("s2") == nil)
            #expect(try await store.runningSession(of: "learner-b", in: "starter") == nil)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a session ends the one that ran in the same course`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let item = OpenItem(item: "i-1", seed: 3, askedAt: Answers.start, reason: .growing)
            try await store.begin(session("s1").opened(item), ending: Answers.start)
            try await store.begin(session("s2", course: "other"), ending: Answers.start)
            try await store.begin(session("s3", learner: "learner-b"), ending: Answers.start)
            try await store.begin(session("s4"), ending: later)
            let ended = try await store.practiceSession("s1")
            #expect(ended?.endedAt == later)
            #expect(ended?.open == nil)
            #expect(ended?.asked == ["i-1"])
            #expect(try await store.runningSession(of: "learner-a", in: "starter")?.id == "s4")
            #expect(try await store.runningSession(of: "learner-a", in: "other")?.id == "s2")
            #expect(try await store.runningSession(of: "learner-b", in: "starter")?.id == "s3")
        }
    }

    @Test(arguments: LearningDriver.available)
    func `changes of one session follow each other`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            try await store.begin(session("s1"), ending: later)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await store.change("s1") { session in
                            var next = session
                            next.answered += 1
                            return next
                        }.answered
                    }
                }
                let seen = try await group.reduce(into: Set<Int>()) { $0.insert($1) }
                #expect(seen == Set(1...40))
            }
            #expect(try await store.practiceSession("s1")?.answered == 40)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `a change that gives nothing leaves the session as it is`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let session = session("s1")
            try await store.begin(session, ending: later)
            #expect(try await store.change("s1") { _ in nil } == session)
            #expect(try await store.practiceSession("s1") == session)
            await #expect(throws: SubmissionFault.unknownSession("s2")) { try await store.change("s2") { $0 } }
        }
    }

    @Test(arguments: LearningDriver.available)
    func `of sessions that begin at once, one is left running`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let ids = (0..<12).map { PracticeSessionID(stored: "s\($0)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in ids { group.addTask { try await store.begin(session(id), ending: later) } }
                try await group.waitForAll()
            }
            var running: [PracticeSessionID] = []
            for id in ids where try await #require(store.practiceSession(id)).endedAt == nil { running.append(id) }
            #expect(running.count == 1)
            #expect(try await store.runningSession(of: "learner-a", in: "starter")?.id == running.first)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `lists reports, the newest first`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let reports = ItemReport.Reason.allCases.enumerated().map { number, reason in
                ItemReport(
                    learner: "learner-a",
                    item: "i-1",
                    seed: Int64(number),
                    reason: reason,
                    text: String(repeating: "ä", count: 990 + number * 5),
                    at: Answers.start.advanced(by: .minutes(Double(number)))
                )
            }
            for report in reports.shuffled() { try await store.insert(report) }
            #expect(try await store.itemReports(limit: 10) == reports.reversed())
            #expect(try await store.itemReports(limit: 2) == Array(reports.reversed().prefix(2)))
            #expect(reports.last?.text.count == 1000)
        }
    }

    @Test(arguments: LearningDriver.available)
    func `keeps a report whatever was typed`(driver: LearningDriver) async throws {
        try await driver.withStore { store in
            let report = ItemReport(
                learner: "learner-a",
                item: "i-1",
                seed: 1,
                reason: .other,
                text: "a\u{0}b'; DROP TABLE item_report; --\n\u{202E}🚀",
                at: Answers.start
            )
            try await store.insert(report)
            #expect(try await store.itemReports(limit: 1) == [report])
            #expect(report.text.hasPrefix("ab'; DROP"))
        }
    }

    private func session(
        _ id: PracticeSessionID,
        learner: LearnerID = "learner-a",
        course: CourseID = "starter",
        concept: ConceptID? = nil
    ) -> PracticeSession {
        PracticeSession(id: id, learner: learner, course: course, concept: concept, startedAt: Answers.start)
    }
}
