package import Quantities

extension Practice {
    /// The learner's running session in a course as it stands, without opening anything; `nil` where none runs.
    package func running(of learner: LearnerID, in course: CourseID) async throws -> PracticeView? {
        guard let session = try await seams.sessions.runningSession(of: learner, in: course) else { return nil }
        return try await view(session)
    }
}
