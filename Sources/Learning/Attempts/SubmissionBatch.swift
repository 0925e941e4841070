import Synchronization

/// Submissions that go into the log in one transaction, gathered only when it begins.
///
/// A store with one writer is asked early and begins late; what arrives in between still comes along.
package final class SubmissionBatch: Sendable {
    private let gather: @Sendable () -> [Submission]
    private let gathered = Mutex<[Submission]?>(nil)

    /// Makes a batch of what `gather` returns, which is called once.
    package init(gathering gather: @escaping @Sendable () -> [Submission]) { self.gather = gather }

    /// The submissions, in the order in which they are to be entered; the first to ask has them gathered.
    package var submissions: [Submission] {
        gathered.withLock { gathered in
            if let gathered { return gathered }
            let submissions = gather()
            gathered = submissions
            return submissions
        }
    }
}
