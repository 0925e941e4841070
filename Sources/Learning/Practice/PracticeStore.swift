package import Quantities

/// Where practice sessions and the items that wait in them are kept.
package protocol PracticeStore: Sendable {
    /// A session; `nil` where there is none of this name.
    func practiceSession(_ id: PracticeSessionID) async throws -> PracticeSession?
    /// The learner's running session in a course; `nil` where none runs.
    func runningSession(of learner: LearnerID, in course: CourseID) async throws -> PracticeSession?
    /// Adds a session and ends the one that ran in the same course.
    func begin(_ session: PracticeSession, ending: Instant) async throws
    /// Changes a session in a transaction of its own, and returns it as it then stands.
    ///
    /// `change` sees the session as it is now and gives the session as it shall be, or `nil` to leave it.
    /// Throws ``SubmissionFault/unknownSession(_:)``.
    func change(
        _ id: PracticeSessionID,
        by change: @escaping @Sendable (PracticeSession) -> PracticeSession?
    ) async throws -> PracticeSession
    /// Keeps a learner's report about an item.
    func insert(_ report: ItemReport) async throws
    /// The newest reports, newest first.
    func itemReports(limit: Int) async throws -> [ItemReport]
}

/// A learner's word that something is wrong with an item.
package struct ItemReport: Hashable, Sendable {
    /// Who reports.
    package let learner: LearnerID
    /// The template.
    package let item: ItemID
    /// The seed of the draw.
    package let seed: Int64
    /// What is wrong.
    package let reason: Reason
    /// What the learner wrote, at most 1,000 characters.
    package let text: String
    /// When it was reported.
    package let at: Instant

    /// What can be wrong with an item.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case wrongKey = "wrong-key"
        case unclear
        case typo
        case display
        case offSyllabus = "off-syllabus"
        case other
    }

    /// Makes a report; the text is cut to 1,000 characters and loses its NUL characters, which no database keeps.
    package init(learner: LearnerID, item: ItemID, seed: Int64, reason: Reason, text: String, at: Instant) {
        self.learner = learner
        self.item = item
        self.seed = seed
        self.reason = reason
        self.text = String(String.UnicodeScalarView(text.prefix(1000).unicodeScalars.filter { $0.value != 0 }))
        self.at = at
    }
}
