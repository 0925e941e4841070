import Curriculum
import Foundation
package import KnowledgeTracing
package import Quantities

extension Practice {
    /// The session of a name, if it is the learner's; throws ``PracticeError/unknownSession(_:)`` else.
    func session(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeSession {
        guard let session = try await seams.sessions.practiceSession(id), session.learner == learner else {
            throw PracticeError.unknownSession(id)
        }
        return session
    }

    func view(_ session: PracticeSession) async throws -> PracticeView {
        if let open = session.open {
            return PracticeView(session: session, item: try await item(open.item, seed: open.seed), feedback: nil)
        }
        guard let ordinal = session.lastAttempt else { return PracticeView(session: session, item: nil, feedback: nil) }
        let attempts = try await seams.attempts.attempts(of: session.learner, after: ordinal - 1, limit: 1)
        guard let attempt = attempts.first else { return PracticeView(session: session, item: nil, feedback: nil) }
        let receipt = Receipt(attempt: attempt, isRepeat: false, update: nil)
        return PracticeView(
            session: session,
            item: nil,
            feedback: try await feedback(receipt, learner: session.learner)
        )
    }

    /// What to show about an attempt; where it is a repeat, the explanations come from a replay of the log.
    func feedback(_ receipt: Receipt, learner: LearnerID) async throws -> PracticeFeedback {
        let attempt = receipt.attempt
        let item = try await item(attempt.evidence.item, seed: attempt.record.seed ?? 0)
        let response = try attempt.record.response.map {
            try JSONDecoder().decode(Response.self, from: Data($0.utf8))
        }
        let explanations: [Explanation]
        if let update = receipt.update {
            explanations = update.explanations
        } else {
            explanations = try await explain(attempt.ordinal, of: learner)
        }
        return PracticeFeedback(
            attempt: attempt,
            item: item,
            response: response,
            marking: response.flatMap { try? item.mark($0) },
            explanations: explanations,
            isRepeat: receipt.isRepeat
        )
    }

    /// Why an attempt moved what it moved, by replaying the learner's log up to it under the active model.
    ///
    /// O(attempts before it). Returns nothing for an ordinal that the log does not have.
    package func explain(_ ordinal: Int, of learner: LearnerID) async throws -> [Explanation] {
        let model = try await seams.models.active().knowledge
        var knowledge = LearnerKnowledge()
        var place = 0
        while true {
            let attempts = try await seams.attempts.attempts(of: learner, after: place, limit: 1000)
            for attempt in attempts {
                if attempt.ordinal == ordinal { return model.update(knowledge, with: attempt.evidence).explanations }
                model.apply(attempt.evidence, to: &knowledge)
                place = attempt.ordinal
            }
            if attempts.isEmpty { return [] }
        }
    }

    private func item(_ id: ItemID, seed: Int64) async throws -> Item {
        guard let template = try await seams.library.template(id), let item = try? template.item(seed: UInt64(seed))
        else { throw PracticeError.itemGone(id) }
        return item
    }
}
