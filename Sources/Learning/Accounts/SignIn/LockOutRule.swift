package import Quantities

/// How many failed sign-ins are taken, and how long the wait is after that.
package struct LockOutRule: Hashable, Sendable {
    /// For one sign-in name: 5 failures in 15 minutes, then 30 s, 1 min, 2 min … up to 15 min.
    package static let name = LockOutRule(
        threshold: 5,
        window: .minutes(15),
        firstWait: TimeSpan(seconds: 30),
        longestWait: .minutes(15)
    )
    /// For one address: 50 failures in 15 minutes, since a school may share one address.
    package static let address = LockOutRule(
        threshold: 50,
        window: .minutes(15),
        firstWait: TimeSpan(seconds: 30),
        longestWait: .minutes(15)
    )

    /// So many failures are taken before the first wait.
    package let threshold: Int
    /// Failures are counted for so long from the first one on.
    package let window: TimeSpan
    /// The wait after the failure that reaches the threshold; each further failure doubles it.
    package let firstWait: TimeSpan
    /// No wait is longer.
    package let longestWait: TimeSpan

    /// Makes a rule.
    package init(threshold: Int, window: TimeSpan, firstWait: TimeSpan, longestWait: TimeSpan) {
        self.threshold = threshold
        self.window = window
        self.firstWait = firstWait
        self.longestWait = longestWait
    }

    /// The wait after so many failures: `min(longest, first * 2^(failures - threshold))`, none below the threshold.
    package func wait(afterFailures failures: Int) -> TimeSpan {
        guard failures >= threshold else { return .zero }
        let doublings = min(failures - threshold, 30)
        return min(longestWait, TimeSpan(seconds: firstWait.seconds * Double(1 << doublings)))
    }
}
