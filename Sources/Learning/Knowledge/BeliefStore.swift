package import Quantities

/// Where beliefs are kept: a projection of the attempt log that can be rebuilt from it.
package protocol BeliefStore: Sendable {
    /// What is stored about learners, with all their beliefs; a learner without an attempt is left out.
    func records(of learners: [LearnerID]) async throws -> [LearnerID: LearnerRecord]

    /// The learners with attempts in the order of their identifiers, at most `limit` after one.
    func learnersWithAttempts(after learner: LearnerID?, limit: Int) async throws -> [LearnerID]

    /// Folds the logs of learners anew under a model and stores the outcome, unless a log has grown meanwhile.
    func rebuild(_ learners: [LearnerID], under model: ActiveModel) async throws -> RebuildOutcome

    /// Keeps the present beliefs that changed since `since` as points of the time series, one a day and concept.
    func takeSnapshots(since: Instant, at now: Instant) async throws

    /// The points of a learner's time series for a concept, oldest first.
    func snapshots(of learner: LearnerID, concept: ConceptID) async throws -> [MasterySnapshot]
}

/// What a rebuild did.
package struct RebuildOutcome: Hashable, Sendable {
    /// How many attempts were folded.
    package let attempts: Int
    /// The learners whose log grew meanwhile; their beliefs are as they were.
    package let overtaken: [LearnerID]

    /// Makes an outcome.
    package init(attempts: Int, overtaken: [LearnerID]) {
        self.attempts = attempts
        self.overtaken = overtaken
    }
}

/// A belief as it stood at the end of a day.
package struct MasterySnapshot: Hashable, Sendable {
    /// When the belief was last changed on that day.
    package let at: Instant
    /// The mastery then.
    package let mastery: Probability
    /// The number of answers behind it.
    package let attempts: Int

    /// Makes a point.
    package init(at: Instant, mastery: Probability, attempts: Int) {
        self.at = at
        self.mastery = mastery
        self.attempts = attempts
    }
}
