package import Quantities

extension MemoryLearningStore: PracticeStore {
    package func practiceSession(_ id: PracticeSessionID) -> PracticeSession? { practiceSessions[id] }

    package func runningSession(of learner: LearnerID, in course: CourseID) -> PracticeSession? {
        practiceSessions.values.first { $0.learner == learner && $0.course == course && $0.endedAt == nil }
    }

    package func begin(_ session: PracticeSession, ending: Instant) {
        if var running = runningSession(of: session.learner, in: session.course) {
            running.open = nil
            running.endedAt = ending
            practiceSessions[running.id] = running
        }
        practiceSessions[session.id] = session
    }

    package func change(
        _ id: PracticeSessionID,
        by change: @escaping @Sendable (PracticeSession) -> PracticeSession?
    ) throws -> PracticeSession {
        guard let session = practiceSessions[id] else { throw SubmissionFault.unknownSession(id) }
        guard let changed = change(session) else { return session }
        practiceSessions[id] = changed
        return changed
    }

    package func insert(_ report: ItemReport) { reports.append(report) }

    package func itemReports(limit: Int) -> [ItemReport] {
        Array(reports.reversed().sorted { $0.at > $1.at }.prefix(limit))
    }
}
