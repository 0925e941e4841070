import KnowledgeTracing
import Prediction
package import Quantities
import Synchronization

/// Keeps what the active predictor needs to know of learners who practise now, made from the attempt log.
///
/// A learner's trace is folded from the log once and then moved on by the answers that came since; nothing of it is
/// stored, so it can neither be lost nor be old.
package final class AnswerForecaster: Sendable {
    /// How many learners' traces are kept; beyond that all are made anew.
    private static let capacity = 5_000
    /// How many attempts are read at once.
    private static let pageSize = 2_000

    private struct Followed {
        var ordinal = 0
        var trace = LearnerTrace()
    }

    private struct State {
        var version: ModelVersionID?
        var names = Vocabulary()
        var followed: [LearnerID: Followed] = [:]
    }

    private let attempts: any AttemptStore
    private let state = Mutex(State())

    /// Makes a forecaster over the attempt log.
    package init(attempts: any AttemptStore) { self.attempts = attempts }

    /// What the model's predictor foresees of a learner at a moment; `nil` where the model has none.
    package func forecast(for learner: LearnerID, under model: ActiveModel, at now: Instant) async throws
        -> ItemForecast?
    {
        guard let predictor = model.predictor else { return nil }
        while true {
            let place = state.withLock { state in
                if state.version != model.version || state.followed.count > Self.capacity {
                    state = State(version: model.version, names: predictor.vocabulary)
                }
                return state.followed[learner]?.ordinal ?? 0
            }
            let fresh = try await attempts.attempts(of: learner, after: place, limit: Self.pageSize)
            let forecast = state.withLock { state -> ItemForecast? in
                follow(fresh, of: learner, under: predictor, version: model.version, in: &state)
                // NB: the traces may have been given up since the log was read; then it is read again from its beginning.
                guard fresh.count < Self.pageSize, let followed = state.followed[learner], followed.ordinal >= place
                else { return nil }
                return ItemForecast(
                    predictor: predictor,
                    served: model.foreseen,
                    names: state.names,
                    trace: followed.trace,
                    now: now
                )
            }
            if let forecast { return forecast }
        }
    }

    private func follow(
        _ fresh: [Attempt],
        of learner: LearnerID,
        under predictor: AnswerPredictor,
        version: ModelVersionID,
        in state: inout State
    ) {
        guard state.version == version else { return }
        var followed = state.followed[learner] ?? Followed()
        for attempt in fresh where attempt.ordinal == followed.ordinal + 1 {
            let evidence = attempt.evidence
            let question = state.names.question(
                item: evidence.item.rawValue,
                skills: evidence.concepts.map(\.concept.rawValue)
            )
            predictor.record(
                evidence.isCorrect,
                to: question,
                at: evidence.facts.at.secondsSinceEpoch,
                in: &followed.trace
            )
            followed.ordinal = attempt.ordinal
        }
        state.followed[learner] = followed
    }
}

/// The chances that one learner answers items right at one moment.
package struct ItemForecast: Sendable {
    private let predictor: AnswerPredictor
    private let served: Set<ConceptID>
    private let names: Vocabulary
    private let trace: LearnerTrace
    private let now: Instant

    init(predictor: AnswerPredictor, served: Set<ConceptID>, names: Vocabulary, trace: LearnerTrace, now: Instant) {
        self.predictor = predictor
        self.served = served
        self.names = names
        self.trace = trace
        self.now = now
    }

    /// The chance for an item; `nil` where the beliefs serve one of its concepts.
    package func chance(of item: ItemID, testing concepts: [ConceptID]) -> Probability? {
        guard concepts.allSatisfy(served.contains) else { return nil }
        var names = names
        let question = names.question(item: item.rawValue, skills: concepts.map(\.rawValue))
        return predictor.predict(question, at: now.secondsSinceEpoch, for: trace)
    }
}
