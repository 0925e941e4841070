import Quantities

/// The way answers get in: one recorder, or several that share learners out where the store can write in parallel.
package struct AttemptIntake: Sendable {
    private let lanes: [AttemptRecorder]

    /// Makes an intake of `lanes` recorders; SQLite has one writer and wants one, PostgreSQL gains from a few.
    package init(lanes: Int, makeRecorder: () -> AttemptRecorder) {
        self.lanes = (0..<max(1, lanes)).map { _ in makeRecorder() }
    }

    /// Takes one answer; returns when it is on disk, as ``AttemptRecorder/record(_:)`` does.
    package func record(_ submission: Submission) async throws -> Receipt {
        guard lanes.count > 1 else { return try await lanes[0].record(submission) }
        var hash = StableHash()
        hash.feed(submission.learner.rawValue)
        return try await lanes[Int(hash.value % UInt64(lanes.count))].record(submission)
    }
}
