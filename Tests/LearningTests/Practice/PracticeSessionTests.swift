import Curriculum
import KnowledgeTracing
import Learning
import Quantities
import Testing

/// How a session begins, goes on in other tabs and ends.
@Suite struct PracticeSessionTests {
    @Test func `a second tab sees the same session and the same item`() async throws {
        let world = try await PracticeWorld()
        let first = try await world.start()
        world.time.pass(.minutes(5))
        let second = try await world.start()
        #expect(second.session == first.session)
        #expect(second.item == first.item)
        #expect(first.item != nil)
        #expect(first.openHints.isEmpty)
        #expect(try await world.practice.running(of: world.learner, in: SampleCourse.id)?.item == first.item)
    }

    @Test func `tabs that start at once share a session`() async throws {
        let world = try await PracticeWorld()
        let ids = try await withThrowingTaskGroup(of: PracticeSessionID.self) { group in
            for _ in 0..<8 { group.addTask { try await world.start().session.id } }
            try await group.waitForAll()
            return try await [world.start().session.id]
        }
        let running = try #require(await world.store.runningSession(of: world.learner, in: SampleCourse.id))
        #expect(ids == [running.id])
        #expect(running.open != nil)
    }

    @Test func `the next item is not opened over one that waits`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let again = try await world.practice.next(view.session.id, of: world.learner)
        #expect(again.session == view.session)
        _ = try await world.send(world.right(view), to: view, key: "k1")
        let next = try await world.practice.next(view.session.id, of: world.learner)
        #expect(next.session.open != nil)
        #expect(next.session.asked.count == 2)
        #expect(next.feedback == nil)
    }

    @Test func `asking for another concept ends the session and begins one`() async throws {
        let world = try await PracticeWorld()
        let any = try await world.start()
        let dynamics = try await world.start("dynamics")
        #expect(dynamics.session.id != any.session.id)
        #expect(dynamics.session.open?.reason == .asked)
        #expect(await world.store.practiceSession(any.session.id)?.endedAt != nil)
        #expect(try await world.start("dynamics").session == dynamics.session)
        #expect(try await world.start().session == dynamics.session)
    }

    @Test func `a session held to a concept asks nothing else`() async throws {
        let world = try await PracticeWorld()
        var view = try await world.start("kinematics")
        for number in 0..<12 {
            #expect(view.item?.template.rawValue.hasPrefix("kinematics-") == true)
            _ = try await world.send(world.right(view), to: view, key: AttemptKey(stored: "k\(number)"))
            view = try await world.practice.next(view.session.id, of: world.learner)
        }
    }

    @Test func `skipping counts nothing and asks something else`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let next = try await world.practice.skip(view.session.id, of: world.learner)
        #expect(next.session.open?.item != view.session.open?.item)
        #expect(next.session.answered == 0)
        #expect(await world.log.isEmpty)
        await #expect(throws: PracticeError.notOpen(try #require(view.item).template)) {
            try await world.send(world.right(view), to: view, key: "k1")
        }
    }

    @Test func `nothing can be answered after the end`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let ended = try await world.practice.end(view.session.id, of: world.learner)
        #expect(ended.session.endedAt == world.time.now)
        #expect(ended.item == nil)
        world.time.pass(.minutes(1))
        #expect(try await world.practice.end(view.session.id, of: world.learner).session == ended.session)
        #expect(try await world.practice.next(view.session.id, of: world.learner).session == ended.session)
        await #expect(throws: PracticeError.notOpen(try #require(view.item).template)) {
            try await world.send(world.right(view), to: view, key: "k1")
        }
        #expect(try await world.start().session.id != view.session.id)
    }

    @Test func `an open item that left the course is put aside`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start("kinematics")
        let gone = try #require(view.item).template
        try await world.importCourse(files: SampleCourse.files(without: [gone]))
        await #expect(throws: PracticeError.itemGone(gone)) {
            try await world.send(world.right(view), to: view, key: "k1")
        }
        let next = try await world.start("kinematics")
        #expect(next.session.id == view.session.id)
        #expect(next.item != nil)
        #expect(next.item?.template != gone)
    }

    @Test func `what is not there is refused`() async throws {
        let world = try await PracticeWorld()
        await #expect(throws: PracticeError.unknownCourse("none")) {
            try await world.practice.start(world.learner, in: "none")
        }
        await #expect(throws: PracticeError.unknownConcept("energy")) { try await world.start("energy") }
        await #expect(throws: PracticeError.unknownSession("none")) {
            try await world.practice.hint("none", of: world.learner)
        }
    }

    @Test func `somebody else's session is as if it were not there`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let refused = PracticeError.unknownSession(view.session.id)
        let stranger: LearnerID = "learner-b"
        await #expect(throws: refused) { try await world.practice.view(view.session.id, of: stranger) }
        await #expect(throws: refused) { try await world.practice.next(view.session.id, of: stranger) }
        await #expect(throws: refused) { try await world.practice.hint(view.session.id, of: stranger) }
        await #expect(throws: refused) { try await world.practice.skip(view.session.id, of: stranger) }
        await #expect(throws: refused) { try await world.practice.end(view.session.id, of: stranger) }
        await #expect(throws: refused) {
            try await world.send(world.right(view), to: view, key: "k1", by: stranger)
        }
        #expect(try await world.practice.view(view.session.id, of: world.learner).session == view.session)
    }
}
