import Curriculum
import Foundation
import KnowledgeTracing
package import Quantities

/// Practice: an item is chosen, answered, marked and explained; every step is on disk before it is shown.
package struct Practice: Sendable {
    let seams: PracticeSeams

    /// Makes the use case.
    package init(seams: PracticeSeams) { self.seams = seams }

    /// The time now, for what is written down beside practice.
    package var now: Instant { seams.clock.now }

    /// Begins a session and opens its first item, or goes on with the one that runs.
    ///
    /// A session that runs is ended when another concept is asked for. Throws ``PracticeError``.
    package func start(
        _ learner: LearnerID,
        in course: CourseID,
        concept: ConceptID? = nil
    ) async throws -> PracticeView {
        guard let content = try await seams.library.course(course) else { throw PracticeError.unknownCourse(course) }
        if let concept, content.templates(of: concept).isEmpty { throw PracticeError.unknownConcept(concept) }
        if let running = try await seams.sessions.runningSession(of: learner, in: course),
            concept == nil || running.concept == concept
        {
            return try await next(running.id, of: learner)
        }
        let now = seams.clock.now
        let session = PracticeSession(
            id: seams.mint.identifier(),
            learner: learner,
            course: course,
            concept: concept,
            startedAt: now
        )
        try await seams.sessions.begin(session, ending: now)
        // NB: another tab may have begun at the same moment and ended this session; then that one goes on in both.
        let current = try await seams.sessions.runningSession(of: learner, in: course) ?? session
        return try await next(current.id, of: learner)
    }

    /// The session as it stands: after a reload, in a second tab, after a crash.
    ///
    /// Throws ``PracticeError``.
    package func view(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeView {
        try await view(try await session(id, of: learner))
    }

    /// Marks an answer and takes it into the log; returns when it is on disk.
    ///
    /// Throws ``PracticeError``; an answer that cannot be read is not counted.
    package func answer(_ draft: AnswerDraft, by learner: LearnerID) async throws -> AnswerResult {
        guard let template = try await seams.library.template(draft.item) else {
            throw PracticeError.itemGone(draft.item)
        }
        let marking = try mark(draft, by: template)
        if let marking, case .wrongForm(let fault) = marking.verdict {
            try await requireOpen(draft, by: learner)
            return .wrongForm(fault)
        }
        let receipt: Receipt
        do {
            receipt = try await seams.intake.record(try submission(of: draft, by: learner, template, marking))
        } catch let fault as SubmissionFault {
            throw PracticeError(fault) ?? fault
        }
        return .counted(try await feedback(receipt, learner: learner))
    }

    /// Opens the next hint, up to the third, and returns the session.
    ///
    /// Throws ``PracticeError``.
    package func hint(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeView {
        try await change(id, of: learner) { session in
            var next = session
            next.open = session.open?.withNextHint()
            return next
        }
    }

    /// Puts the open item aside without an answer and opens another.
    ///
    /// Throws ``PracticeError``.
    package func skip(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeView {
        _ = try await change(id, of: learner) { session in
            var next = session
            next.open = nil
            next.lastAttempt = nil
            return next
        }
        return try await next(id, of: learner)
    }

    /// Ends the session.
    ///
    /// Throws ``PracticeError``.
    package func end(_ id: PracticeSessionID, of learner: LearnerID) async throws -> PracticeView {
        let now = seams.clock.now
        return try await change(id, of: learner) { session in
            var next = session
            next.open = nil
            next.endedAt = session.endedAt ?? now
            return next
        }
    }

    /// Keeps a learner's word that something is wrong with an item.
    ///
    /// Throws ``PracticeError``.
    package func report(_ report: ItemReport) async throws {
        guard try await seams.library.template(report.item) != nil else { throw PracticeError.itemGone(report.item) }
        try await seams.sessions.insert(report)
    }

    private func mark(_ draft: AnswerDraft, by template: ItemTemplate) throws -> Marking? {
        guard let response = draft.response else { return nil }
        do {
            return try template.mark(response, seed: UInt64(draft.seed))
        } catch {
            throw PracticeError.unreadable(error)
        }
    }

    private func requireOpen(_ draft: AnswerDraft, by learner: LearnerID) async throws {
        let session = try await session(draft.session, of: learner)
        guard session.open?.item == draft.item, session.open?.seed == draft.seed else {
            throw PracticeError.notOpen(draft.item)
        }
    }

    private func submission(
        of draft: AnswerDraft,
        by learner: LearnerID,
        _ template: ItemTemplate,
        _ marking: Marking?
    ) throws -> Submission {
        let judgement = marking?.verdict.judgement ?? (isCorrect: false, weight: 1, misconception: nil)
        return Submission(
            learner: learner,
            key: draft.key,
            kind: draft.response == nil ? .gaveUp : .answered,
            session: draft.session,
            evidence: Evidence(
                item: template.id,
                concepts: template.concepts,
                isCorrect: judgement.isCorrect,
                weight: judgement.weight,
                difficulty: template.difficulty,
                steps: template.steps,
                at: seams.clock.now,
                responseTime: draft.responseTime,
                context: draft.context
            ),
            record: Attempt.Record(
                seed: draft.seed,
                response: try draft.response.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) },
                misconception: judgement.misconception?.rawValue,
                marks: marking?.marks ?? .zero,
                confidence: draft.confidence
            )
        )
    }

    private func change(
        _ id: PracticeSessionID,
        of learner: LearnerID,
        by change: @escaping @Sendable (PracticeSession) -> PracticeSession?
    ) async throws -> PracticeView {
        do {
            let changed = try await seams.sessions.change(id) { $0.learner == learner ? change($0) : nil }
            guard changed.learner == learner else { throw PracticeError.unknownSession(id) }
            return try await view(changed)
        } catch SubmissionFault.unknownSession(let id) {
            throw PracticeError.unknownSession(id)
        }
    }
}

extension Marking.Verdict {
    /// What a verdict is as evidence: a part that is right counts as right where it is half or more, by its share.
    fileprivate var judgement: (isCorrect: Bool, weight: Double, misconception: MisconceptionID?) {
        switch self {
        case .right: (true, 1, nil)
        case .partly(let share): share >= 0.5 ? (true, share, nil) : (false, 1 - share, nil)
        case .wrong(let misconception): (false, 1, misconception)
        case .wrongForm: (true, 0, nil)
        }
    }
}

extension PracticeError {
    /// The fault of a submission as a learner's error; `nil` where it is not the learner's.
    fileprivate init?(_ fault: SubmissionFault) {
        switch fault {
        case .unknownSession(let id): self = .unknownSession(id)
        case .notOpen(let item): self = .notOpen(item)
        case .outdated, .modelChanged, .unknownLearner: return nil
        }
    }
}
