package import Quantities

/// Makes beliefs anew from the attempt log, while answers keep arriving.
package struct BeliefRebuilder: Sendable {
    private let store: any BeliefStore

    /// How often a learner whose log keeps growing is tried again.
    private static let patience = 20

    /// Makes a rebuilder over a store.
    package init(store: any BeliefStore) { self.store = store }

    /// Rebuilds one learner's beliefs; does nothing for a learner without an attempt.
    ///
    /// Throws ``SubmissionFault/outdated(_:)`` where answers arrive faster than they can be folded.
    package func rebuild(_ learner: LearnerID, under model: ActiveModel) async throws {
        _ = try await rebuildAll([learner], under: model)
    }

    /// Rebuilds the beliefs of some learners and returns how many attempts were folded.
    package func rebuildAll(_ learners: [LearnerID], under model: ActiveModel) async throws -> Int {
        var left = learners
        var attempts = 0
        for _ in 0..<Self.patience where !left.isEmpty {
            let outcome = try await store.rebuild(left, under: model)
            attempts += outcome.attempts
            left = outcome.overtaken
        }
        if let learner = left.first { throw SubmissionFault.outdated(learner) }
        return attempts
    }
}
