/// The latencies of a run.
struct Latencies {
    private var seconds: [Double] = []
    private var errors = 0

    /// Takes in one reply.
    mutating func record(seconds latency: Double, isGood: Bool) {
        seconds.append(latency)
        if !isGood { errors += 1 }
    }

    /// Counts, rate and percentiles in milliseconds as one line of JSON.
    func report(seconds span: Double) -> String {
        let sorted = seconds.sorted()
        let rate = (Double(sorted.count) / span * 10).rounded() / 10
        let (median, high) = (Self.percentile(50, of: sorted), Self.percentile(99, of: sorted))
        return #"{"requests":\#(sorted.count),"seconds":\#(span),"rate":\#(rate),"p50":\#(median),"p99":\#(high),"#
            + #""max":\#(Self.percentile(100, of: sorted)),"errors":\#(errors)}"#
    }

    private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((Double(sorted.count) * share / 100).rounded(.up)) - 1
        return (sorted[max(0, rank)] * 1_000_000).rounded() / 1000
    }
}
