package import NIOCore

/// How patient a Redis client is.
package struct RedisTiming: Hashable, Sendable {
    /// What serves requests: answers in a quarter of a second, or it goes without.
    package static let standard = RedisTiming()

    /// How long a connection may take to be made.
    package let connect: TimeAmount
    /// How long an answer may take.
    package let answer: TimeAmount
    /// The pause after the first failed connection; each further failure doubles it.
    package let firstPause: TimeAmount
    /// No pause is longer.
    package let longestPause: TimeAmount

    /// Makes a timing.
    package init(
        connect: TimeAmount = .milliseconds(500),
        answer: TimeAmount = .milliseconds(250),
        firstPause: TimeAmount = .milliseconds(100),
        longestPause: TimeAmount = .seconds(5)
    ) {
        self.connect = connect
        self.answer = answer
        self.firstPause = firstPause
        self.longestPause = longestPause
    }

    /// The pause after so many failures in a row: `min(longest, first * 2^(failures - 1))`, from half of it up.
    ///
    /// `chance` in 0..<1 spreads the clients out, so that they do not all come back at the same moment.
    package func pause(afterFailures failures: Int, chance: Double) -> TimeAmount {
        let doubled = Double(firstPause.nanoseconds) * Double(1 << min(max(failures - 1, 0), 30))
        let most = min(doubled, Double(longestPause.nanoseconds))
        return .nanoseconds(Int64(most * (0.5 + chance / 2)))
    }
}
