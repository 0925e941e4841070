import Curriculum
import KnowledgeTracing
import Learning
import Quantities
import Testing

/// What comes of an answer, a hint and a report.
@Suite struct PracticeAnswerTests {
    @Test func `a right answer is counted and explained`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "kinematics-usual")
        world.time.pass(.minutes(2))
        let feedback = try await world.send(world.right(view), to: view, key: "k1").counted()
        #expect(feedback.marking?.verdict == .right)
        #expect(feedback.attempt.record.marks == Marks(4))
        #expect(feedback.attempt.kind == .answered)
        #expect(feedback.attempt.evidence.facts.responseTime == .minutes(2))
        #expect(feedback.item == view.item)
        #expect(feedback.response == (try world.right(view)))
        #expect(!feedback.isRepeat)
        let explanation = try #require(feedback.explanations.first)
        #expect(explanation.concept == "kinematics")
        #expect(explanation.after > explanation.before)
        let belief = await world.store.records(of: [world.learner])[world.learner]?.knowledge.beliefs["kinematics"]
        #expect(belief?.mastery == explanation.after)
    }

    @Test func `a wrong answer says which misconception leads to it`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "units-choice")
        let slip = try #require(view.item?.key.slipResponses.first)
        let feedback = try await world.send(slip.response, to: view, key: "k1").counted()
        #expect(feedback.marking?.verdict == .wrong(slip.because))
        #expect(feedback.attempt.record.misconception == slip.because.rawValue)
        #expect(feedback.attempt.record.marks == Marks(-1))
        #expect(!feedback.attempt.evidence.isCorrect)
    }

    @Test func `a right value in the wrong form counts nothing and may be written again`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "kinematics-usual")
        guard case .text(let right) = try world.right(view) else {
            Issue.record("not a text")
            return
        }
        let bare = Response.text(String(right.prefix { $0 != " " }))
        guard case .wrongForm(let fault) = try await world.send(bare, to: view, key: "k1") else {
            Issue.record("counted without its unit")
            return
        }
        #expect(fault == .unitMissing(asked: "m"))
        #expect(await world.log.isEmpty)
        #expect(try await world.practice.view(view.session.id, of: world.learner).session == view.session)
        #expect(try await !world.send(.text(right), to: view, key: "k1").counted().isRepeat)
    }

    @Test func `an answer that cannot be read counts nothing`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "kinematics-usual")
        for response in [Response.text("five apples?"), .text(""), .choice(1)] {
            let error = await #expect(throws: PracticeError.self) {
                try await world.send(response, to: view, key: "k1")
            }
            guard case .unreadable = error else {
                Issue.record("\(String(describing: error)) for \(response)")
                continue
            }
        }
        #expect(await world.log.isEmpty)
        #expect(try await world.practice.view(view.session.id, of: world.learner).session.open != nil)
    }

    @Test func `a key that is sent again shows what the first one brought`() async throws {
        let world = try await PracticeWorld(model: enhanced(at: TestClock().now))
        var view = try await world.start("kinematics")
        for number in 0..<4 {
            _ = try await world.send(world.right(view), to: view, key: AttemptKey(stored: "k\(number)")).counted()
            world.time.pass(.days(1))
            view = try await world.practice.next(view.session.id, of: world.learner)
        }
        let first = try await world.send(world.wrong(view), to: view, key: "again").counted()
        let later = try await world.practice.next(view.session.id, of: world.learner)
        _ = try await world.send(world.right(later), to: later, key: "k9").counted()
        let again = try await world.send(world.wrong(view), to: view, key: "again").counted()
        #expect(again.isRepeat)
        #expect(again.attempt == first.attempt)
        #expect(again.explanations == first.explanations)
        #expect(again.marking == first.marking)
        #expect(await world.log.count == 6)
    }

    @Test func `a reload after an answer shows the same feedback`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let feedback = try await world.send(world.wrong(view), to: view, key: "k1").counted()
        let reloaded = try await world.practice.view(view.session.id, of: world.learner)
        #expect(reloaded.item == nil)
        let shown = try #require(reloaded.feedback)
        #expect(shown.attempt == feedback.attempt)
        #expect(shown.item == feedback.item)
        #expect(shown.response == feedback.response)
        #expect(shown.marking == feedback.marking)
        #expect(shown.explanations == feedback.explanations)
        #expect(!shown.explanations.isEmpty)
    }

    @Test func `another tab cannot answer the same item again`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        _ = try await world.send(world.wrong(view), to: view, key: "k1").counted()
        await #expect(throws: PracticeError.notOpen(try #require(view.item).template)) {
            try await world.send(world.right(view), to: view, key: "k2")
        }
        #expect(await world.log.count == 1)
    }

    @Test func `hints open one after the other and lower the weight`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "kinematics-usual")
        for count in [1, 2, 3, 3] {
            let hinted = try await world.practice.hint(view.session.id, of: world.learner)
            #expect(hinted.openHints == view.item.map { Array($0.hints.prefix(count)) })
        }
        let feedback = try await world.send(world.right(view), to: view, key: "k1").counted()
        #expect(feedback.attempt.evidence.weight == 0.2)
        #expect(feedback.attempt.record.hints == 3)
        #expect(try await world.practice.hint(view.session.id, of: world.learner).openHints.isEmpty)
    }

    @Test func `giving up counts as wrong and shows the solution`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start()
        let feedback = try await world.send(nil, to: view, key: "k1").counted()
        #expect(feedback.attempt.kind == .gaveUp)
        #expect(feedback.attempt.record.marks == .zero)
        #expect(!feedback.attempt.evidence.isCorrect)
        #expect(feedback.response == nil)
        #expect(feedback.marking == nil)
        #expect(feedback.item.solution == view.item?.solution)
        #expect(feedback.explanations.count == 1)
    }

    @Test func `a part that is right counts by its share`() async throws {
        let world = try await PracticeWorld()
        let view = try await world.start(withItem: "dynamics-true")
        guard case .choices(let right) = try world.right(view), let one = right.min() else {
            Issue.record("not a choice of several")
            return
        }
        let feedback = try await world.send(.choices([one]), to: view, key: "k1").counted()
        guard case .partly(let share) = feedback.marking?.verdict else {
            Issue.record("\(String(describing: feedback.marking))")
            return
        }
        #expect(feedback.attempt.evidence.isCorrect == (share >= 0.5))
        #expect(feedback.attempt.evidence.weight == (share >= 0.5 ? share : 1 - share))
    }

    @Test func `a question is not asked again with the same numbers`() async throws {
        let world = try await PracticeWorld()
        var view = try await world.start("kinematics")
        var stems: [ItemID: [String]] = [:]
        for number in 0..<24 {
            let item = try #require(view.item)
            stems[item.template, default: []].append(item.stem)
            world.time.pass(TimeSpan(seconds: 20))
            _ = try await world.send(world.right(view), to: view, key: AttemptKey(stored: "k\(number)"))
            view = try await world.practice.next(view.session.id, of: world.learner)
        }
        #expect(stems.count > 1)
        for (item, asked) in stems { #expect(Set(asked).count == asked.count, "\(item)") }
    }

    @Test func `keeps a report of an item that there is`() async throws {
        let world = try await PracticeWorld()
        func report(_ item: ItemID) -> ItemReport {
            ItemReport(learner: world.learner, item: item, seed: 1, reason: .typo, text: "", at: world.time.now)
        }
        try await world.practice.report(report("units-choice"))
        await #expect(throws: PracticeError.itemGone("none")) { try await world.practice.report(report("none")) }
        #expect(await world.store.itemReports(limit: 9) == [report("units-choice")])
    }

    private func enhanced(at now: Instant) -> ModelVersion {
        ModelVersion(id: "enhanced-1", algorithm: .enhanced(.standard), createdAt: now)
    }
}
