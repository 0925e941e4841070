public import Quantities

/// A learner's running practice session, as far as it tells about load and fatigue.
///
/// A gap of more than 30 minutes between two answers starts a new session. A clock that goes back counts as no time.
public struct SessionState: Hashable, Sendable, Codable {
    /// The longest gap inside one session: 30 minutes.
    public static let longestGap = TimeSpan.minutes(30)

    /// When the session began; `nil` before the first answer.
    public internal(set) var startedAt: Instant?
    /// When the last answer was given; `nil` before the first answer.
    public internal(set) var lastAnswerAt: Instant?
    /// How many wrong answers in a row end the session so far.
    public internal(set) var wrongStreak: Int
    /// How many answers the session has so far.
    public internal(set) var answersInSession: Int
    /// How many answers the learner has given in all sessions.
    public internal(set) var answers: Int
    /// The learner's own median response time.
    public internal(set) var responseTime: MedianEstimate
    /// The overload risk at the last answer, in 0...1; 0 under a version that assesses no load.
    public internal(set) var overloadRisk: Double

    /// Makes the state of a learner, by default of one who has not answered yet.
    public init(
        startedAt: Instant? = nil,
        lastAnswerAt: Instant? = nil,
        wrongStreak: Int = 0,
        answersInSession: Int = 0,
        answers: Int = 0,
        responseTime: MedianEstimate = MedianEstimate(),
        overloadRisk: Double = 0
    ) {
        self.startedAt = startedAt
        self.lastAnswerAt = lastAnswerAt
        self.wrongStreak = max(0, wrongStreak)
        self.answersInSession = max(0, answersInSession)
        self.answers = max(0, answers)
        self.responseTime = responseTime
        self.overloadRisk = overloadRisk.heldInUnitInterval
    }

    /// The state in which an answer at `moment` is given: this one, or a new session after too long a gap.
    public func opened(at moment: Instant) -> SessionState {
        var next = self
        next.open(at: moment)
        return next
    }

    /// The state after an answer; `overloadRisk` is that of the answer, in 0...1.
    public func after(_ facts: AnswerFacts, overloadRisk: Double = 0) -> SessionState {
        var next = self
        next.open(at: facts.at)
        next.record(facts, overloadRisk: overloadRisk)
        return next
    }

    /// The minutes since the session began, at `moment`; 0 for a moment before it and without a session.
    public func minutes(at moment: Instant) -> Double {
        startedAt.map { max(0, moment.since($0).minutes) } ?? 0
    }

    mutating func open(at moment: Instant) {
        if let last = lastAnswerAt, startedAt != nil, moment.since(last).seconds <= Self.longestGap.seconds { return }
        startedAt = moment
        wrongStreak = 0
        answersInSession = 0
    }

    mutating func record(_ facts: AnswerFacts, overloadRisk: Double) {
        lastAnswerAt = lastAnswerAt.map { max($0, facts.at) } ?? facts.at
        wrongStreak = facts.isCorrect ? 0 : wrongStreak + 1
        answersInSession += 1
        answers += 1
        if let time = facts.responseTime { responseTime.feed(time) }
        self.overloadRisk = overloadRisk
    }
}
