package import Prediction
package import Quantities

/// What a model version was fitted to, and how well it foresees beside the version that it was judged against.
package struct FitRecord: Hashable, Sendable, Codable {
    /// Which of two models serves a concept, and why.
    package struct Serving: Hashable, Sendable, Codable {
        /// The concept.
        package let concept: ConceptID
        /// The kind of model whose log-loss on held-out learners is the lower.
        package let kind: ModelKind
        /// By how much it is lower, in nats an answer.
        package let gain: Double
        /// The number of answers that this was judged on.
        package let responses: Int

        /// Makes an entry.
        package init(concept: ConceptID, kind: ModelKind, gain: Double, responses: Int) {
            self.concept = concept
            self.kind = kind
            self.gain = gain
            self.responses = responses
        }
    }

    /// The kind of model.
    package let kind: ModelKind
    /// The number of answers that it was fitted to.
    package let answers: Int
    /// The number of learners who gave them.
    package let learners: Int
    /// The first and the last moment of those answers.
    package let from: Instant
    package let to: Instant
    /// How it foresaw learners that it was not fitted to, each fold in turn.
    package let heldOut: Measures
    /// The version that was active then.
    package let against: ModelVersionID
    /// How both foresaw the answers that the active version was not fitted to; `nil` where there are under 100 of them.
    package let comparison: Comparison?
    /// The concepts whose parameters lean on those of all concepts, with the reason.
    package let pooled: [ConceptID: String]
    /// Which model serves each concept, those with the most answers first; empty where there is only one.
    package let serving: [Serving]

    /// The same answers foreseen by two versions.
    package struct Comparison: Hashable, Sendable, Codable {
        /// The measures of this version.
        package let own: Measures
        /// The measures of the other one.
        package let other: Measures

        /// Joins the two.
        package init(own: Measures, other: Measures) {
            self.own = own
            self.other = other
        }
    }

    /// Makes a record.
    package init(
        kind: ModelKind,
        answers: Int,
        learners: Int,
        from: Instant,
        to: Instant,
        heldOut: Measures,
        against: ModelVersionID,
        comparison: Comparison?,
        pooled: [ConceptID: String],
        serving: [Serving]
    ) {
        self.kind = kind
        self.answers = answers
        self.learners = learners
        self.from = from
        self.to = to
        self.heldOut = heldOut
        self.against = against
        self.comparison = comparison
        self.pooled = pooled
        self.serving = serving
    }

    /// Whether it foresees worse than the version that it was judged against.
    package var isWorse: Bool { comparison.map { $0.own.logLoss > $0.other.logLoss } ?? false }
}
