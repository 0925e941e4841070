import Curriculum
import Hummingbird
import KnowledgeTracing
import Learning
import Pages
import Quantities

/// Practice as pages and forms: each form does one step and leads back to the page of the session.
struct PracticeRoutes {
    var routes: [PageRoute] {
        [
            .get("/practice", .learner, show),
            .post("/practice/start", .learner) { visit in
                let concept = ConceptID(rawValue: visit.form.text("concept"))
                let course = try await visit.course()
                _ = try await visit.site.services.practice.start(visit.person().person, in: course.id, concept: concept)
                return visit.redirect(to: "/practice")
            },
            .post("/practice/answer", .learner, answer),
            .post("/practice/give-up", .learner, giveUp),
            .post("/practice/hint", .learner) { visit in
                _ = try await visit.site.services.practice.hint(visit.practiceSession(), of: visit.person().person)
                return visit.redirect(to: "/practice")
            },
            .post("/practice/skip", .learner) { visit in
                _ = try await visit.site.services.practice.skip(visit.practiceSession(), of: visit.person().person)
                return visit.redirect(to: "/practice", notice: .itemSkipped)
            },
            .post("/practice/next", .learner) { visit in
                _ = try await visit.site.services.practice.next(visit.practiceSession(), of: visit.person().person)
                return visit.redirect(to: "/practice")
            },
            .post("/practice/report", .learner, report),
        ]
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let practice = visit.site.services.practice
        let standing = try await visit.standing()
        let learner = try visit.person().person
        if let view = try await practice.running(of: learner, in: standing.course.id),
            let page = PracticePage(view, standing: standing)
        {
            return visit.reply(page)
        }
        let view = try await practice.start(learner, in: standing.course.id)
        guard let page = PracticePage(view, standing: standing) else { throw Problem.notFound("item") }
        return visit.reply(page)
    }

    @Sendable private func answer(_ visit: Visit) async throws -> Response {
        let learner = try visit.person().person
        let standing = try await visit.standing()
        let session = try visit.practiceSession()
        let view = try await visit.site.services.practice.view(session, of: learner)
        guard let item = view.item else { return visit.redirect(to: "/practice") }
        let given = GivenAnswer(visit.form, kind: item.kind, count: item.left.count)
        do {
            let draft = try visit.answerDraft(in: session, response: given.response(for: item.kind))
            switch try await visit.site.services.practice.answer(draft, by: learner) {
            case .counted: return visit.redirect(to: "/practice")
            case .wrongForm(let fault):
                return try ask(again: FormFault(fault), given, view, standing, visit)
            }
        } catch PracticeError.unreadable(let error) {
            return try ask(again: FormFault(error, item: item), given, view, standing, visit)
        } catch PracticeError.notOpen {
            return visit.redirect(to: "/practice")
        }
    }

    private func ask(
        again fault: FormFault,
        _ given: GivenAnswer,
        _ view: PracticeView,
        _ standing: Standing,
        _ visit: Visit
    ) throws -> Response {
        guard let page = PracticePage(view, standing: standing, given: given, fault: fault) else {
            throw Problem.notFound("item")
        }
        return visit.reply(page, status: .unprocessableContent, at: "/practice")
    }

    @Sendable private func giveUp(_ visit: Visit) async throws -> Response {
        let draft = try visit.answerDraft(in: try visit.practiceSession(), response: nil)
        do {
            _ = try await visit.site.services.practice.answer(draft, by: try visit.person().person)
        } catch PracticeError.notOpen {
            return visit.redirect(to: "/practice")
        }
        return visit.redirect(to: "/practice")
    }

    @Sendable private func report(_ visit: Visit) async throws -> Response {
        let (item, seed) = try visit.itemToken()
        let reason = ItemReport.Reason(rawValue: visit.form.text("reason")) ?? .other
        try await visit.site.services.practice.report(
            ItemReport(
                learner: try visit.person().person,
                item: item,
                seed: seed,
                reason: reason,
                text: String(visit.form.text("text").prefix(1000)),
                at: visit.site.services.clock.now
            )
        )
        return visit.redirect(to: "/practice", notice: .reportReceived)
    }
}

extension Visit {
    /// The session that a form is about.
    func practiceSession() throws(Problem) -> PracticeSessionID {
        guard let id = PracticeSessionID(rawValue: form.text("session")) else { throw .notFound("practice session") }
        return id
    }

    /// The item that a form is about, and its seed.
    func itemToken() throws(Problem) -> (ItemID, Int64) {
        let parts = form.text("item").split(separator: "~")
        guard parts.count == 2, let item = ItemID(rawValue: String(parts[0])), let seed = Int64(parts[1]), seed >= 0
        else { throw .notFound("item") }
        return (item, seed)
    }

    /// The answer that a form holds.
    func answerDraft(in session: PracticeSessionID, response: Curriculum.Response?) throws(Problem) -> AnswerDraft {
        let (item, seed) = try itemToken()
        guard let key = AttemptKey(rawValue: form.text("key")), key.rawValue.utf8.count >= 8 else {
            throw .invalid(.init("key", rule: "the form has lost its key; open the page again"))
        }
        return AnswerDraft(
            session: session,
            key: key,
            item: item,
            seed: seed,
            response: response,
            confidence: Attempt.Confidence(rawValue: form.text("confidence"))
        )
    }
}
