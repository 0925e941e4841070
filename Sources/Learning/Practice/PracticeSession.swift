package import Quantities

/// One learner's run through items of one course, as it is stored after every step.
package struct PracticeSession: Hashable, Sendable, Identifiable {
    /// The session.
    package let id: PracticeSessionID
    /// Whose it is.
    package let learner: LearnerID
    /// The course that its items come from.
    package let course: CourseID
    /// The concept that it is held to; `nil` where Vidya chooses.
    package let concept: ConceptID?
    /// When it began.
    package let startedAt: Instant
    /// When it was ended; `nil` while it runs.
    package var endedAt: Instant?
    /// The item that waits for an answer.
    package var open: OpenItem?
    /// The ordinal of the last attempt in it; `nil` before the first.
    package var lastAttempt: Int?
    /// How many items were answered or given up.
    package var answered: Int
    /// The items that were asked, newest last, at most ``memory``.
    package var asked: [ItemID]

    /// How many asked items a session remembers, so as not to ask them again at once.
    package static let memory = 30

    /// Starts a session at `now`.
    package init(
        id: PracticeSessionID,
        learner: LearnerID,
        course: CourseID,
        concept: ConceptID?,
        startedAt: Instant
    ) {
        self.id = id
        self.learner = learner
        self.course = course
        self.concept = concept
        self.startedAt = startedAt
        self.endedAt = nil
        self.open = nil
        self.lastAttempt = nil
        self.answered = 0
        self.asked = []
    }

    /// The session with an item open, asked after the others.
    package func opened(_ item: OpenItem) -> PracticeSession {
        var next = self
        next.open = item
        next.asked = Array((asked + [item.item]).suffix(Self.memory))
        return next
    }

    /// The session after an attempt at its open item.
    package func closed(by attempt: Attempt) -> PracticeSession {
        var next = self
        next.open = nil
        next.lastAttempt = attempt.ordinal
        next.answered += 1
        return next
    }
}
