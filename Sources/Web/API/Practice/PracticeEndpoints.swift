import Curriculum
import HTTPTypes
import KnowledgeTracing
import Learning
import Quantities

/// Practice for the learner who is signed in; every step is on disk when its reply is sent.
struct PracticeEndpoints {
    let practice: Practice

    private static let sessions = "/api/v1/practice/sessions"

    var endpoints: [Endpoint] { sessions + answers }

    private var sessions: [Endpoint] {
        [
            .accepting(.post, Self.sessions, .learner, "Begin to practise, or go on with the session that runs.") {
                [practice] (call, body: PracticeStart) in
                PracticeState(
                    try await practice.start(try call.caller().person, in: body.course, concept: body.concept)
                )
            },
            .reading(Self.sessions + "/{session}", .learner, "The session as it stands.") { [practice] call in
                PracticeState(try await practice.view(try call.id("session"), of: try call.caller().person))
            },
            .accepting(.post, Self.sessions + "/{session}/next", .learner, "Open the next item.") {
                [practice] (call, _: NoBody) in
                PracticeState(try await practice.next(try call.id("session"), of: try call.caller().person))
            },
            .accepting(.post, Self.sessions + "/{session}/hints", .learner, "Open the next hint of the open item.") {
                [practice] (call, _: NoBody) in
                PracticeState(try await practice.hint(try call.id("session"), of: try call.caller().person))
            },
            .accepting(.post, Self.sessions + "/{session}/skips", .learner, "Put the open item aside, open another.") {
                [practice] (call, _: NoBody) in
                PracticeState(try await practice.skip(try call.id("session"), of: try call.caller().person))
            },
            .accepting(.delete, Self.sessions + "/{session}", .learner, "End the session.") {
                [practice] (call, _: NoBody) in
                PracticeState(try await practice.end(try call.id("session"), of: try call.caller().person))
            },
        ]
    }

    private var answers: [Endpoint] {
        [
            .accepting(
                .post,
                Self.sessions + "/{session}/answers",
                .learner,
                "Answer the open item; sent twice with one key, counted once."
            ) { [practice] (call, body: NewAnswer) in
                let draft = try body.draft(in: call.id("session"), response: body.response)
                return AnswerReply(try await practice.answer(draft, by: try call.caller().person))
            },
            .accepting(
                .post,
                Self.sessions + "/{session}/give-ups",
                .learner,
                "Give up the open item and see its solution; counts as a wrong answer."
            ) { [practice] (call, body: GiveUp) in
                let draft = AnswerDraft(
                    session: try call.id("session"),
                    key: body.key.id,
                    item: body.item,
                    seed: body.seed.value,
                    response: nil
                )
                return AnswerReply(try await practice.answer(draft, by: try call.caller().person))
            },
            .accepting(.post, "/api/v1/item-reports", .learner, "Report a fault in an item.", status: .created) {
                [practice] (call, body: NewItemReport) in
                try await practice.report(try body.report(by: try call.caller().person, at: practice.now))
                return Done()
            },
        ]
    }
}

extension Access {
    /// Learners, for what is done in their own name.
    static let learner = Access.roles([.learner])
}
