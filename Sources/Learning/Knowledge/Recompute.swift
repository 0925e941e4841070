package import Quantities

/// Rebuilds the beliefs of everyone from the attempt log: in parallel, resumable, while answers keep arriving.
package struct Recompute: Sendable {
    /// How far a run has come.
    package struct Progress: Hashable, Sendable, Codable {
        /// The model version that it rebuilds under.
        package let version: ModelVersionID
        /// The last learner of the part that is done; `nil` at the start.
        package var cursor: LearnerID?
        /// Learners done.
        package var learners: Int
        /// Attempts folded.
        package var attempts: Int
        /// Whether all is done.
        package var isFinished: Bool

        /// Makes a progress, by default that of a run that has not begun.
        package init(
            version: ModelVersionID,
            cursor: LearnerID? = nil,
            learners: Int = 0,
            attempts: Int = 0,
            isFinished: Bool = false
        ) {
            self.version = version
            self.cursor = cursor
            self.learners = learners
            self.attempts = attempts
            self.isFinished = isFinished
        }
    }

    private let beliefs: any BeliefStore
    private let runs: any RecomputeStore
    private let models: ModelRegistry

    /// Makes the use case.
    package init(beliefs: any BeliefStore, runs: any RecomputeStore, models: ModelRegistry) {
        self.beliefs = beliefs
        self.runs = runs
        self.models = models
    }

    /// Runs to the end, taking up an interrupted run of the same model version, with `workers` at once.
    ///
    /// `report` is told after every part that is done; a cancelled task stops between parts and loses nothing.
    package func run(
        workers: Int,
        chunk: Int = 200,
        report: @Sendable (Progress) -> Void = { _ in }
    ) async throws -> Progress {
        let model = try await models.reload()
        var progress = Progress(version: model.version)
        if let earlier = try await runs.recomputeProgress(), earlier.version == model.version, !earlier.isFinished {
            progress = earlier
        }
        let rebuilder = BeliefRebuilder(store: beliefs)
        while true {
            try Task.checkCancellation()
            let learners = try await beliefs.learnersWithAttempts(after: progress.cursor, limit: chunk * workers)
            guard let last = learners.last else { break }
            progress.attempts += try await Self.rebuild(learners, chunk: chunk, by: rebuilder, under: model)
            progress.learners += learners.count
            progress.cursor = last
            try await runs.save(progress)
            report(progress)
        }
        progress.isFinished = true
        try await runs.save(progress)
        report(progress)
        return progress
    }

    private static func rebuild(
        _ learners: [LearnerID],
        chunk: Int,
        by rebuilder: BeliefRebuilder,
        under model: ActiveModel
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for start in stride(from: 0, to: learners.count, by: chunk) {
                let part = Array(learners[start..<min(start + chunk, learners.count)])
                group.addTask { try await rebuilder.rebuildAll(part, under: model) }
            }
            return try await group.reduce(0, +)
        }
    }
}

/// Where the progress of a recompute is kept, so that it can be taken up again.
package protocol RecomputeStore: Sendable {
    /// The progress of the newest run; `nil` before the first.
    func recomputeProgress() async throws -> Recompute.Progress?
    /// Keeps the progress in place of the one before.
    func save(_ progress: Recompute.Progress) async throws
}
