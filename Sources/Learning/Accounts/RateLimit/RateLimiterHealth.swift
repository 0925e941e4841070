package import Quantities

/// How a rate limiter fares.
package struct RateLimiterHealth: Hashable, Sendable {
    /// Where the buckets are.
    package enum Status: String, Hashable, Sendable {
        /// In this process, as was chosen.
        case inProcess = "in-process"
        /// In a place that all processes share.
        case shared
        /// In this process, because the shared place is away: each process counts for itself.
        case fallenBack = "fallen-back"
    }

    /// Where the buckets are.
    package let status: Status
    /// How long the shared place took for its last answer, or `nil` where there is none.
    package let latency: TimeSpan?

    /// Makes a report.
    package init(status: Status, latency: TimeSpan? = nil) {
        self.status = status
        self.latency = latency
    }
}
