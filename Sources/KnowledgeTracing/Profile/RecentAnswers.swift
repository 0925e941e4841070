public import Quantities

/// The last answers of a deployment, 1,000 unless it is made for another number.
public struct RecentAnswers: Hashable, Sendable {
    /// One answer in the window.
    public struct Entry: Hashable, Sendable {
        /// Who answered.
        public let learner: LearnerID
        /// What the answer brought.
        public let outcome: AnswerOutcome

        /// Makes an entry.
        public init(learner: LearnerID, outcome: AnswerOutcome) {
            self.learner = learner
            self.outcome = outcome
        }
    }

    private var ring: RingBuffer<Entry>

    /// Starts without an answer; a capacity under 1 counts as 1.
    public init(capacity: Int = 1000) { ring = RingBuffer(capacity: capacity) }

    /// The answers in the window, oldest first.
    public var entries: [Entry] { ring.elements }

    /// Adds an answer and drops the oldest if the window is full; O(1).
    public mutating func record(_ outcome: AnswerOutcome, of learner: LearnerID) {
        ring.append(Entry(learner: learner, outcome: outcome))
    }
}
