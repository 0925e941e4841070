/// Durations counted in fixed buckets, as Prometheus wants them.
package struct Histogram: Sendable, Equatable {
    /// The upper edges of the buckets, in seconds.
    package static let edges: [Double] = [
        0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
    ]

    /// How many durations fell into each bucket, not cumulative; the last holds all beyond the last edge.
    package private(set) var counts = [Int](repeating: 0, count: Histogram.edges.count + 1)
    /// The sum of the durations, in seconds.
    package private(set) var sum = 0.0

    /// How many durations were counted.
    package var count: Int { counts.reduce(0, +) }

    /// Starts empty.
    package init() {}

    /// Counts a duration in seconds.
    package mutating func observe(_ seconds: Double) {
        let bucket = Self.edges.firstIndex { seconds <= $0 } ?? Self.edges.count
        counts[bucket] += 1
        sum += seconds
    }
}
