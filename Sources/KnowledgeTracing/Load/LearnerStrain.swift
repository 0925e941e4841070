public import Quantities

/// How tired a learner may be, taken from the running session.
public struct LearnerStrain: Hashable, Sendable {
    /// The minutes since the session began, from 0.
    public let minutesInSession: Double
    /// The number of wrong answers in a row, from 0.
    public let wrongStreak: Int
    /// The response time over the learner's own median; 1 is usual, and stands for what was not measured.
    public let slowness: Double

    /// Makes a strain; numbers under their range, and NaN, are brought to rest.
    public init(minutesInSession: Double = 0, wrongStreak: Int = 0, slowness: Double = 1) {
        self.minutesInSession = minutesInSession > 0 ? minutesInSession : 0
        self.wrongStreak = max(0, wrongStreak)
        self.slowness = slowness > 1 ? slowness : 1
    }

    /// The strain at `moment` in a session, with the response time of the answer at hand if it is known.
    public init(session: SessionState, at moment: Instant, responseTime: TimeSpan? = nil) {
        let running = session.opened(at: moment)
        var slowness = 1.0
        if let usual = running.responseTime.value, let taken = responseTime {
            slowness = taken.seconds / usual.seconds
        }
        self.init(
            minutesInSession: running.minutes(at: moment),
            wrongStreak: running.wrongStreak,
            slowness: slowness
        )
    }
}
